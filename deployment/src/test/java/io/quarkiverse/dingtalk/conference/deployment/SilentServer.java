package io.quarkiverse.dingtalk.conference.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A server that reads and never answers, and tells when a request begins and when its connection is closed. */
final class SilentServer {

    private static final String URL = "test.silent-server.url";
    private static final String EVENTS = "test.silent-server.events";

    /** Where it listens, for the configuration. */
    static final String CONFIGURED_URL = "${" + URL + "}";

    private SilentServer() {
    }

    /** What happens to its connections. Server and test do not share their classes, but those of the JDK. */
    @SuppressWarnings("unchecked")
    static BlockingQueue<String> events() {
        return (BlockingQueue<String>) System.getProperties().get(EVENTS);
    }

    static void start() {
        try {
            var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            System.setProperty(URL, "http://127.0.0.1:" + server.getLocalPort());
            System.getProperties().put(EVENTS, new LinkedBlockingQueue<String>());
            var thread = new Thread(() -> serve(server), "silent server");
            thread.setDaemon(true);
            thread.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(ServerSocket server) {
        while (true) {
            try (Socket connection = server.accept()) {
                connection.getInputStream().read();
                events().add("request");
                while (connection.getInputStream().read() >= 0) {
                    // until the client closes it
                }
                events().add("closed");
            } catch (IOException reset) {
                events().add("closed");
            }
        }
    }
}

package io.quarkiverse.dingtalk.conference.deployment;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A server that reads and never answers, and tells when a request begins and when its connection is closed. */
public final class SilentServer {

    private static final String URL = "test.silent-server.url";
    private static final String EVENTS = "test.silent-server.events";

    /** Where it listens, for the configuration. */
    static final String CONFIGURED_URL = "${" + URL + "}";

    /** The same without a scheme. */
    public static final String CONFIGURED_AUTHORITY = "${" + URL + ".authority}";

    /** The port alone. */
    static final String CONFIGURED_PORT = "${" + URL + ".port}";

    private SilentServer() {
    }

    /** What happens to its connections. Server and test do not share their classes, but those of the JDK. */
    @SuppressWarnings("unchecked")
    static BlockingQueue<String> events() {
        return (BlockingQueue<String>) System.getProperties().get(EVENTS);
    }

    /** How many requests have begun. */
    public static long requests() {
        return events().stream().filter("request"::equals).count();
    }

    public static void start() {
        System.getProperties().put(EVENTS, new LinkedBlockingQueue<String>());
        SocketServer.start(URL, SilentServer::serve);
    }

    private static void serve(Socket connection) throws IOException {
        try {
            connection.getInputStream().read();
            events().add("request");
            while (connection.getInputStream().read() >= 0) {
                // until the client closes it
            }
        } finally {
            events().add("closed");
        }
    }
}

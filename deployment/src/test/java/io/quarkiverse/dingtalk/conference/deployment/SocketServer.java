package io.quarkiverse.dingtalk.conference.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A server whose tests are about bytes and connections: it serves one connection after the other. */
final class SocketServer {

    /** What is done with a connection; it is closed afterwards. */
    interface Service {
        void serve(Socket connection) throws IOException;
    }

    private SocketServer() {
    }

    /** @param urlProperty the system property that says where it listens: server and test do not share their classes */
    static void start(String urlProperty, Service service) {
        try {
            var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            System.setProperty(urlProperty, "http://127.0.0.1:" + server.getLocalPort());
            var thread = new Thread(() -> serve(server, service), urlProperty);
            thread.setDaemon(true);
            thread.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(ServerSocket server, Service service) {
        while (true) {
            try (Socket connection = server.accept()) {
                service.serve(connection);
            } catch (IOException gone) {
                // the client has seen enough
            }
        }
    }
}

package io.quarkiverse.dingtalk.conference.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.regex.Pattern;

/** A server whose tests are about bytes and connections. */
final class SocketServer {

    private static final Pattern CONTENT_LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

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
            var authority = "127.0.0.1:" + server.getLocalPort();
            System.setProperty(urlProperty, "http://" + authority);
            System.setProperty(urlProperty + ".authority", authority);
            System.setProperty(urlProperty + ".port", String.valueOf(server.getLocalPort()));
            start(urlProperty, () -> accept(server, urlProperty, service));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void accept(ServerSocket server, String name, Service service) {
        while (true) {
            try {
                var connection = server.accept();
                start(name, () -> serve(connection, service));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void serve(Socket connection, Service service) {
        try (connection) {
            service.serve(connection);
        } catch (IOException gone) {
            // the client has seen enough
        }
    }

    private static void start(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** @return its first line and its headers; its body is read too */
    static String readRequest(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int read = in.read();
            if (read < 0) {
                throw new IOException("closed");
            }
            head.append((char) read);
        }
        var length = CONTENT_LENGTH.matcher(head);
        if (length.find()) {
            in.readNBytes(Integer.parseInt(length.group(1)));
        }
        return head.toString();
    }
}

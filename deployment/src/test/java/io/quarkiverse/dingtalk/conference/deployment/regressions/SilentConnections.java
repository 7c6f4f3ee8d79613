package io.quarkiverse.dingtalk.conference.deployment.regressions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;

/** Accepts connections and says nothing. */
final class SilentConnections {

    /** The system property that says on which port. */
    static final String PORT = "test.silent-connections.port";
    private static final String COUNT = "test.silent-connections.count";

    private SilentConnections() {
    }

    static void start() {
        try {
            var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            System.setProperty(PORT, String.valueOf(server.getLocalPort()));
            var open = new ArrayList<Socket>(); // so that none is closed by chance
            var thread = new Thread(() -> {
                try {
                    while (true) {
                        open.add(server.accept());
                        System.setProperty(COUNT, String.valueOf(open.size()));
                    }
                } catch (IOException closed) {
                    // at the end
                }
            });
            thread.setDaemon(true);
            thread.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many there were. */
    static int count() {
        return Integer.getInteger(COUNT, 0);
    }
}

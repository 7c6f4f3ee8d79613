package io.quarkiverse.dingtalk.conference.it.regressions;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Hands bytes on in both directions, until it is told to end the connections that there are; new ones are handed on. */
final class Gateway implements AutoCloseable {

    /** What becomes of a connection. Whatever still comes through it is swallowed. */
    enum End {
        /** Neither side is told. */
        FORGOTTEN,
        /** The client is told that nothing more comes (FIN). */
        CLOSED,
        /** The client is told that there is no such connection (RST). */
        RESET
    }

    private final ServerSocket server;
    private final int target;
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();

    /**
     * @param port where it listens, 0 for any that is free
     * @param target the port to which it leads
     */
    Gateway(int port, int target) throws IOException {
        this.target = target;
        this.server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /** Ends all connections that there are. */
    void endAll(End how) {
        connections.forEach(it -> it.end(how));
    }

    /** How many connections the client has, and has not closed. */
    int open() {
        return open.get();
    }

    /** How many connections the client has made so far. */
    int made() {
        return connections.size();
    }

    private void accept() throws IOException {
        while (true) {
            var client = server.accept();
            var connection = new Connection(client, new Socket(InetAddress.getLoopbackAddress(), target));
            connections.add(connection);
            open.incrementAndGet();
            start(() -> {
                try {
                    connection.hand(connection.client, connection.dingTalk);
                } finally {
                    open.decrementAndGet();
                }
            });
            start(() -> connection.hand(connection.dingTalk, connection.client));
        }
    }

    private static final class Connection {

        private final Socket client;
        private final Socket dingTalk;
        private volatile boolean ended;

        Connection(Socket client, Socket dingTalk) {
            this.client = client;
            this.dingTalk = dingTalk;
        }

        void hand(Socket from, Socket to) throws IOException {
            var bytes = new byte[8192];
            for (int n = from.getInputStream().read(bytes); n >= 0; n = from.getInputStream().read(bytes)) {
                if (!ended) {
                    to.getOutputStream().write(bytes, 0, n);
                }
            }
            if (!ended) {
                to.shutdownOutput();
            }
        }

        void end(End how) {
            ended = true;
            try {
                switch (how) {
                    case FORGOTTEN -> {
                    }
                    case CLOSED -> client.shutdownOutput();
                    case RESET -> {
                        client.setSoLinger(true, 0);
                        client.close();
                    }
                }
            } catch (IOException before) {
                // it has ended already
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // by one of its ends
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

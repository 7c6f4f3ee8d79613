package io.quarkiverse.dingtalk.conference.it.regressions;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Hands bytes on in both directions, until it forgets a connection: then it swallows what comes and tells neither side. */
final class Gateway implements AutoCloseable {

    private final ServerSocket server;
    private final int target;
    private final List<AtomicBoolean> connections = new CopyOnWriteArrayList<>();
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

    /** Forgets all connections that there are; new ones are handed on. */
    void forgetAll() {
        connections.forEach(it -> it.set(false));
    }

    /** How many connections the client has, and has not closed. */
    int open() {
        return open.get();
    }

    private void accept() throws IOException {
        while (true) {
            var client = server.accept();
            var dingTalk = new Socket(InetAddress.getLoopbackAddress(), target);
            var known = new AtomicBoolean(true);
            connections.add(known);
            open.incrementAndGet();
            start(() -> {
                try {
                    hand(client, dingTalk, known);
                } finally {
                    open.decrementAndGet();
                }
            });
            start(() -> hand(dingTalk, client, known));
        }
    }

    private static void hand(Socket from, Socket to, AtomicBoolean known) throws IOException {
        var bytes = new byte[8192];
        for (int n = from.getInputStream().read(bytes); n >= 0; n = from.getInputStream().read(bytes)) {
            if (known.get()) {
                to.getOutputStream().write(bytes, 0, n);
            }
        }
        if (known.get()) {
            to.shutdownOutput();
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

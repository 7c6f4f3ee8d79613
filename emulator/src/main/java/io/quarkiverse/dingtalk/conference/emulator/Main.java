package io.quarkiverse.dingtalk.conference.emulator;

import java.util.concurrent.CountDownLatch;

/** The emulator as a program of its own; {@code --help} tells its options. */
public final class Main {

    private static final int CANNOT_LISTEN = 1;
    private static final int WRONG_USAGE = 2;

    private Main() {
    }

    public static void main(String[] args) throws InterruptedException {
        CommandLine line;
        try {
            line = CommandLine.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(CommandLine.USAGE);
            System.exit(WRONG_USAGE);
            return;
        }
        if (line.help()) {
            System.out.println(CommandLine.USAGE);
            return;
        }
        run(line.options());
    }

    private static void run(EmulatorOptions options) throws InterruptedException {
        keepQuiet();
        EmulatorServer server;
        try {
            server = EmulatorServer.start(options);
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(CANNOT_LISTEN);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "emulator-shutdown"));
        System.out.println("DingTalk emulator ready at " + server.url());
        if (options.tls() != null) {
            System.out.println("DingTalk emulator ready with TLS at " + server.tlsUrl());
        }
        new CountDownLatch(1).await(); // until killed: the threads of the server are daemons
    }

    /** Keeps warnings of libraries off the screen; an application that embeds the emulator decides that for itself. */
    private static void keepQuiet() {
        // Only ever listens: DNS would cost start-up time, and on macOS a warning about a missing native library
        System.setProperty("vertx.disableDnsResolver", "true");
        // Newer JVMs warn about sun.misc.Unsafe, which Netty can do without
        if (Runtime.version().feature() >= 24) {
            System.setProperty("io.netty.noUnsafe", "true");
        }
    }
}

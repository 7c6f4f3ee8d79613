package io.quarkiverse.dingtalk.conference.config;

/** The machine that this runs on, to which nothing travels over a network. */
public final class ThisMachine {

    private ThisMachine() {
    }

    /** By name only: the name server is not to decide over this. */
    public static boolean is(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127\\.\\d+\\.\\d+\\.\\d+");
    }
}

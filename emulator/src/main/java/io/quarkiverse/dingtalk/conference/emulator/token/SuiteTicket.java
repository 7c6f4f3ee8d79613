package io.quarkiverse.dingtalk.conference.emulator.token;

/**
 * The ticket a third-party app needs to ask for tokens. DingTalk pushes a new one about every five hours. From then on
 * the one before is no longer accepted.
 */
public final class SuiteTicket {

    private final String first;
    private String current;

    public SuiteTicket(String first) {
        this.first = first;
        this.current = first;
    }

    boolean is(Object ticket) {
        return current.equals(ticket);
    }

    public void push(String ticket) {
        current = ticket;
    }

    public void reset() {
        current = first;
    }
}

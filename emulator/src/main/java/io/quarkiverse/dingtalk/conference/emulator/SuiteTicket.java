package io.quarkiverse.dingtalk.conference.emulator;

/**
 * The ticket a third-party app needs to ask for tokens. DingTalk pushes a new one about every five hours; guessed: from
 * then on the one before is no longer accepted.
 */
final class SuiteTicket {

    private final String first;
    private String current;

    SuiteTicket(String first) {
        this.first = first;
        this.current = first;
    }

    boolean is(Object ticket) {
        return current.equals(ticket);
    }

    void push(String ticket) {
        current = ticket;
    }

    void reset() {
        current = first;
    }
}

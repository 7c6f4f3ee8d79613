package io.quarkiverse.dingtalk.conference.emulator.event;

/** Is told by whatever sends events what becomes of them. */
public interface Deliveries {

    /** Once more, if it was sent before. */
    void sent(Event event);

    /** Whoever it was sent to has taken it. */
    void acknowledged(Event event);

    /**
     * Whoever it was sent to has not taken it, so that it is sent again.
     *
     * @param why for people to read
     */
    void refused(Event event, String why);
}

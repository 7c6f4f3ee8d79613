package io.quarkiverse.dingtalk.conference.emulator.event;

/** Is told by whatever sends events what becomes of them. Receivers are apps, by their keys, and the callback. */
public interface Deliveries {

    /** It will be sent to that receiver, which is there. */
    void meant(Event event, String receiver);

    /** Once more, if it was sent before. */
    void sent(Event event, String receiver);

    /** That receiver has taken it. */
    void acknowledged(Event event, String receiver);

    /**
     * A receiver has not taken it, so that it is sent again.
     *
     * @param why for people to read
     */
    void refused(Event event, String why);
}

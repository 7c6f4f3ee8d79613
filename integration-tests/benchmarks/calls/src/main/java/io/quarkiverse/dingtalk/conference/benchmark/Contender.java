package io.quarkiverse.dingtalk.conference.benchmark;

/** A way to call DingTalk. The calling thread waits for the answer. */
interface Contender {

    /** As in the table. */
    String name();

    /** @return the id of the meeting that was read, out of the answer */
    String read(String conferenceId) throws Exception;

    /**
     * Books {@link Booking}.
     *
     * @return the id of the booking
     */
    String book() throws Exception;
}

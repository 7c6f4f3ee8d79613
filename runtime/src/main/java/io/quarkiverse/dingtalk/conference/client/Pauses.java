package io.quarkiverse.dingtalk.conference.client;

/** How time passes between the readings of a {@link PollUni}. */
interface Pauses {

    long nanoTime();

    /** A number of a range, both ends included. */
    long between(long least, long most);

    /** Lets this thread wait. */
    void sleep(long millis) throws InterruptedException;

    /**
     * Runs a task later, with what this thread holds now.
     *
     * @return what cancels it, from any thread
     */
    Runnable schedule(long millis, Runnable task);
}

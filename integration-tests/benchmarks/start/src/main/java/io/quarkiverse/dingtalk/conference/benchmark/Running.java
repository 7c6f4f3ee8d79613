package io.quarkiverse.dingtalk.conference.benchmark;

import java.io.IOException;

/** An application from its exec on, seen from outside. */
interface Running extends AutoCloseable {

    /** @return the milliseconds from the exec until it can be called, in whatever way it is called */
    double ready() throws IOException, InterruptedException;

    /** @return the milliseconds from the exec until it has booked a meeting */
    double booked() throws IOException, InterruptedException;

    /** Books meetings, one after the other. */
    void book(int meetings) throws IOException, InterruptedException;

    RunningProcess process();

    @Override
    void close() throws IOException, InterruptedException;
}

package io.quarkiverse.dingtalk.conference.event.stream;

import java.time.Duration;

/** How time passes for the connections of a client. */
interface Timers {

    /**
     * Runs a task later, on the event loop of the connections.
     *
     * @return what cancels it
     */
    Runnable after(Duration time, Runnable task);
}

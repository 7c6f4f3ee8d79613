package io.quarkiverse.dingtalk.conference.event.delivery;

import java.time.Duration;

/** How time passes for the events of a client. */
public interface Timers {

    /**
     * Runs a task later, on an event loop.
     *
     * @return what cancels it
     */
    Runnable after(Duration time, Runnable task);
}

package io.quarkiverse.dingtalk.conference.it.regressions;

import java.time.Duration;

/**
 * What somebody who books by way of the application is told.
 *
 * @param kind "booked", or the kind of the failure
 * @param problem how it puts the failure; empty if there is none
 * @param time after which this was told
 */
record Outcome(String title, String kind, String problem, Duration time) {

    boolean isBooked() {
        return kind.equals("booked");
    }
}

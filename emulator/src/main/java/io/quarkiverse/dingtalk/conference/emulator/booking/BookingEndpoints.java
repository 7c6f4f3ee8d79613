package io.quarkiverse.dingtalk.conference.emulator.booking;

import static io.quarkiverse.dingtalk.conference.emulator.access.Scope.READ;
import static io.quarkiverse.dingtalk.conference.emulator.access.Scope.WRITE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import io.quarkiverse.dingtalk.conference.emulator.access.AccessControl;
import io.quarkiverse.dingtalk.conference.emulator.http.Endpoints;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** Booking meetings. */
public final class BookingEndpoints {

    private BookingEndpoints() {
    }

    public static void add(Endpoints endpoints, AccessControl access, Meetings meetings) {
        endpoints
                .add("CreateScheduleConference", POST, "/v1.0/conference/scheduleConferences",
                        access.require(WRITE, new CreateScheduleConference(meetings)))
                .add("QueryScheduleConfSettings", GET, "/v1.0/conference/scheduleConferences/settings",
                        access.require(READ, new QueryScheduleConfSettings(meetings)));
    }
}

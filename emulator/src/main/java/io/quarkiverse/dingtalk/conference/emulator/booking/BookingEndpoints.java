package io.quarkiverse.dingtalk.conference.emulator.booking;

import static io.quarkiverse.dingtalk.conference.emulator.access.Scope.READ;
import static io.quarkiverse.dingtalk.conference.emulator.access.Scope.WRITE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;
import static io.vertx.core.http.HttpMethod.PUT;

import io.quarkiverse.dingtalk.conference.emulator.access.AccessControl;
import io.quarkiverse.dingtalk.conference.emulator.http.Endpoints;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** Booking meetings. */
public final class BookingEndpoints {

    private BookingEndpoints() {
    }

    public static void add(Endpoints endpoints, AccessControl access, Meetings meetings,
            Choices choices) {
        endpoints
                .add("CreateScheduleConference", POST, "/v1.0/conference/scheduleConferences",
                        access.require(WRITE, new CreateScheduleConference(meetings)))
                .add("QueryScheduleConference", GET, "/v1.0/conference/scheduleConferences/{scheduleConferenceId}/infos",
                        access.require(READ, new QueryScheduleConference(meetings, choices)))
                .add("UpdateScheduleConference", PUT, "/v1.0/conference/scheduleConferences",
                        access.require(WRITE, new UpdateScheduleConference(meetings)))
                .add("CancelScheduleConference", POST, "/v1.0/conference/scheduleConferences/cancel",
                        access.require(WRITE, new CancelScheduleConference(meetings, choices)))
                .add("QueryScheduleConfSettings", GET, "/v1.0/conference/scheduleConferences/settings",
                        access.require(READ, new QueryScheduleConfSettings(meetings)))
                .add("UpdateScheduleConfSettings", PUT, "/v1.0/conference/scheduleConferences/settings",
                        access.require(WRITE, new UpdateScheduleConfSettings(meetings, choices)));
    }
}

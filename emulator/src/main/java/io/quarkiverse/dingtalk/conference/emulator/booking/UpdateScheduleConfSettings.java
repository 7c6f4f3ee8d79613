package io.quarkiverse.dingtalk.conference.emulator.booking;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAM_ERROR;
import static java.util.Objects.requireNonNullElseGet;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.BookingAccess;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Json;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingSettings;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.vertx.core.json.JsonObject;

/** PUT /v1.0/conference/scheduleConferences/settings. */
final class UpdateScheduleConfSettings implements AuthorizedOperation {

    private static final String SETTINGS = "scheduleConfSettingModel";

    private final Meetings meetings;
    private final Choices choices;

    UpdateScheduleConfSettings(Meetings meetings, Choices choices) {
        this.meetings = meetings;
        this.choices = choices;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        Request request = call.body(Request.class, PARAM_ERROR);
        PARAM_ERROR.requireText("scheduleConferenceId", request.scheduleConferenceId());
        PARAM_ERROR.requireText("creatorUnionId", request.creatorUnionId());
        Booking booking = BookingAccess.findAsCreator(meetings, caller, request.scheduleConferenceId(),
                request.creatorUnionId());
        JsonObject settings = changed(booking,
                requireNonNullElseGet(call.body().getJsonObject(SETTINGS), JsonObject::new));
        meetings.change(booking, booking.details().with(Json.decode(settings, MeetingSettings.class),
                settings.toBuffer().length()));
        return Response.success();
    }

    /** @param given as it was sent, which tells an empty list from one that is not there */
    private JsonObject changed(Booking booking, JsonObject given) {
        return choices.is(Choice.CHANGED_SETTINGS, "replace") ? given
                : merged(Json.object(booking.details().meeting().settings()), given);
    }

    /** guessed: a field that is null counts as left out, and a list is replaced as a whole. */
    private static JsonObject merged(JsonObject before, JsonObject given) {
        for (String name : given.fieldNames()) {
            Object value = given.getValue(name);
            if (value instanceof JsonObject object && before.getValue(name) instanceof JsonObject inner) {
                merged(inner, object);
            } else if (value != null) {
                before.put(name, value);
            }
        }
        return before;
    }

    private record Request(String scheduleConferenceId, String creatorUnionId, MeetingSettings scheduleConfSettingModel) {
    }
}

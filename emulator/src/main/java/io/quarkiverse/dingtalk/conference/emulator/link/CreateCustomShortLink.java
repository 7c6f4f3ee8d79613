package io.quarkiverse.dingtalk.conference.emulator.link;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAM_ERROR;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.BookingAccess;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.LinkType;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** POST /v1.0/conference/customShortLinks: whoever opens the link joins. guessed: it never expires. */
final class CreateCustomShortLink implements AuthorizedOperation {

    private static final String ADDRESS = "https://meeting.dingtalk.io/j/"; // guessed: where a booking's own link is, too

    private final Meetings meetings;

    CreateCustomShortLink(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        Request request = call.body(Request.class, PARAM_ERROR);
        PARAM_ERROR.requireText("scheduleConferenceId", request.scheduleConferenceId());
        PARAM_ERROR.requireText("creatorUnionId", request.creatorUnionId());
        PARAM_ERROR.requireText("coolAppCode", request.coolAppCode());
        Booking booking = BookingAccess.findAsCreator(meetings, caller, request.scheduleConferenceId(),
                request.creatorUnionId());
        String token = meetings.links().add(LinkType.JOIN, booking.id(), null, request.extensionAppBizData(), null).token();
        return Response.ok(new Body(new Result(ADDRESS + token)));
    }

    private record Request(String scheduleConferenceId, String creatorUnionId, String coolAppCode, Boolean useExtensionApp,
            String extensionAppBizData) {
    }

    private record Body(Result result) {
    }

    private record Result(String customShortLink) {
    }
}

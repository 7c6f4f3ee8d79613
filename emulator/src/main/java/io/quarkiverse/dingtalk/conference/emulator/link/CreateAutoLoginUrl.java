package io.quarkiverse.dingtalk.conference.emulator.link;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAM_ERROR;

import java.util.Optional;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.Ownership;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Link;
import io.quarkiverse.dingtalk.conference.emulator.state.LinkType;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.Room;

/**
 * POST /v1.0/conference/videoConferences/createAutoLoginUrl, of which no page tells. guessed: all errors, which are those of
 * the other link, and that it never expires.
 */
final class CreateAutoLoginUrl implements AuthorizedOperation {

    private static final String ADDRESS = "https://meeting.dingtalk.io/login?token="; // guessed

    private final Meetings meetings;

    CreateAutoLoginUrl(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        Request request = call.body(Request.class, PARAM_ERROR);
        String url = PARAM_ERROR.requireText("meetingUrl", request.meetingUrl());
        String unionId = PARAM_ERROR.requireText("unionId", request.unionId());
        Room room = meetings.roomAt(url).or(() -> behindLink(url)).orElseThrow(() -> PARAM_ERROR.apply("meetingUrl"));
        Ownership.require(room, caller, "noPermission");
        String token = meetings.links().add(LinkType.SIGN_IN, room.code(), unionId, null, null).token();
        return Response.ok(new Body(true, new LoginInfo(ADDRESS + token)));
    }

    private Optional<Room> behindLink(String url) {
        return meetings.links().find(Link.tokenIn(url)).filter(link -> link.type() == LinkType.JOIN)
                .flatMap(link -> meetings.booking(link.target())).map(Booking::room);
    }

    private record Request(String meetingUrl, String unionId) {
    }

    private record Body(boolean success, LoginInfo loginInfo) {
    }

    private record LoginInfo(String loginUrl) {

        /** Whoever has the link is that person. */
        @Override
        public String toString() {
            return "LoginInfo[]";
        }
    }
}

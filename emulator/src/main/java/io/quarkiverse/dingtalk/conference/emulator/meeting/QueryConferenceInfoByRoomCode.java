package io.quarkiverse.dingtalk.conference.emulator.meeting;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAM_ERROR;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.Ownership;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Paging;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.Room;

/** GET /v1.0/conference/roomCodes/{roomCode}/infos: the meetings in a room. */
final class QueryConferenceInfoByRoomCode implements AuthorizedOperation {

    private final Meetings meetings;

    QueryConferenceInfoByRoomCode(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        String roomCode = call.path("roomCode");
        if (roomCode.isBlank()) {
            throw new ApiException(400, "missingRoomCode", "missingRoomCode");
        }
        Paging paging = Paging.of(call, "room code " + roomCode, PARAM_ERROR);
        Room room = meetings.room(roomCode)
                .orElseThrow(() -> new ApiException(400, "invalidRoomCode", "invalidRoomCode"));
        Ownership.require(room, caller, "noPermission");
        Paging.Page<Meeting> page = paging.page(room.meetings());
        return Response.ok(new Body(page.nextToken(), page.hasMore(), page.totalCount(),
                page.items().stream().map(Conference::of).toList()));
    }

    private record Body(String nextToken, boolean hasMore, int totalCount, List<Conference> conferenceList) {
    }

    private record Conference(String conferenceId, String title, String roomCode, String externalLinkUrl, int status,
            long startTime, String creatorId, String creatorNick, String scheduleConferenceId, String bizType, Long endTime,
            Long confDuration) {

        static Conference of(Meeting meeting) {
            return new Conference(
                    meeting.id(),
                    meeting.details().title(),
                    meeting.room().code(),
                    meeting.room().externalLink(),
                    meeting.status().code(),
                    meeting.startTime(),
                    meeting.details().creatorUnionId(),
                    Nick.of(meeting.details().creatorUnionId()),
                    meeting.booking().map(Booking::id).orElse(null),
                    BizType.of(meeting),
                    meeting.endTime(),
                    meeting.duration());
        }
    }
}

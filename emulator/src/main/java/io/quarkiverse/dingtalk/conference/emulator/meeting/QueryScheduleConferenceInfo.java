package io.quarkiverse.dingtalk.conference.emulator.meeting;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Paging;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** GET /v1.0/conference/videoConferences/scheduleConferences/{scheduleConferenceId}: the meetings of a booking. */
final class QueryScheduleConferenceInfo implements AuthorizedOperation {

    private final Meetings meetings;
    private final Choices choices;

    QueryScheduleConferenceInfo(Meetings meetings, Choices choices) {
        this.meetings = meetings;
        this.choices = choices;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        String id = call.path("scheduleConferenceId");
        Paging paging = Paging.of(call, "booking " + id, ApiException::paramsError);
        Booking booking = meetings.booking(id)
                .filter(it -> it.room().owner().equals(caller)) // guessed: this page, unlike the others, has no noPermission
                .orElseThrow(() -> new ApiException(400, "invalidScheduleConferenceId", "invalidScheduleConferenceId"));
        Paging.Page<Meeting> page = paging.page(listed(booking));
        return Response.ok(new Body(page.totalCount(), page.nextToken(), page.items().stream().map(Conference::of).toList()));
    }

    /** Oldest first. */
    private List<Meeting> listed(Booking booking) {
        List<Meeting> all = booking.room().meetings();
        return choices.is(Choice.LISTED_MEETINGS, "last") ? all.subList(Math.max(0, all.size() - 1), all.size()) : all;
    }

    // no hasMore here: an empty nextToken says it
    private record Body(int totalCount, String nextToken, List<Conference> conferenceList) {
    }

    /** @param endTime guessed: absent while it runs, as the other two reads say of theirs */
    private record Conference(String conferenceId, String title, String roomCode, int status, long startTime, Long endTime) {

        static Conference of(Meeting meeting) {
            return new Conference(meeting.id(), meeting.details().title(), meeting.room().code(),
                    meeting.status().code(), meeting.startTime(), meeting.endTime());
        }
    }
}

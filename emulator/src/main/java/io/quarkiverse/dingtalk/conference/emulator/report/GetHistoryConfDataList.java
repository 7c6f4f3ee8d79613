package io.quarkiverse.dingtalk.conference.emulator.report;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.LastPage;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Paging;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/**
 * GET /v1.0/conference/videoConferences/histories/dataLists: the meetings that are over. guessed: of all apps of the
 * organization, if they started in that time, in the order of their start.
 */
final class GetHistoryConfDataList implements AuthorizedOperation {

    private final Meetings meetings;
    private final Choices choices;

    GetHistoryConfDataList(Meetings meetings, Choices choices) {
        this.meetings = meetings;
        this.choices = choices;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        Filter filter = Filter.of(call);
        Paging paging = Paging.of(call, filter.toString(), ApiException::paramsError);
        Paging.Page<ConferenceData> page = paging.page(meetings.newestMeetings(Integer.MAX_VALUE)
                .filter(meeting -> !meeting.isRunning() && meeting.room().owner().corpId().equals(caller.corpId()))
                .filter(filter::isStartedInTime)
                .map(ConferenceData::of)
                .filter(filter::fits)
                .toList());
        return Response.ok(new Body(page.items(), LastPage.tokenAfter(page, call, choices)));
    }

    private record Body(List<ConferenceData> list, String nextToken) {
    }

    private record Filter(long startTime, long endTime, String title, String creatorNike, String scene, String freeType) {

        static Filter of(Call call) {
            Parameters.requireRealData(call);
            return new Filter(Parameters.millis(call, "startTime"), Parameters.millis(call, "endTime"), call.query("title"),
                    call.query("creatorNike"), call.query("scene"), call.query("freeType"));
        }

        boolean isStartedInTime(Meeting meeting) {
            return startTime <= meeting.startTime() && meeting.startTime() <= endTime;
        }

        boolean fits(ConferenceData data) {
            return Parameters.isPartOf(title, data.title()) && Parameters.isPartOf(creatorNike, data.creatorNick())
                    && Parameters.isEqual(scene, data.scene()) && Parameters.isEqual(freeType, data.freeType());
        }
    }
}

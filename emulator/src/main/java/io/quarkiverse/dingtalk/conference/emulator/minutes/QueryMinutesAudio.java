package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.FileLinks;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.LinkType;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;

/**
 * GET /v1.0/conference/videoConferences/{conferenceId}/minutes/audioInfos: a file for each time they were taken with sound,
 * once it is processed; guessed.
 */
final class QueryMinutesAudio implements AuthorizedOperation {

    private final RecordedMeetings meetings;
    private final FileLinks links;

    QueryMinutesAudio(RecordedMeetings meetings, FileLinks links) {
        this.meetings = meetings;
        this.links = links;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        String unionId = PARAMS_ERROR.requireText("unionId", call.query("unionId"));
        Recording minutes = meetings.find(caller, call).minutes();
        RecordedMeetings.requireReader(minutes, unionId);
        return Response.ok(new Body(minutes.parts().stream().filter(part -> part.processed() && part.mediaId() != null)
                .map(part -> Audio.of(minutes, part, url(call, part, unionId))).toList()));
    }

    private String url(Call call, Recording.Part part, String unionId) {
        return FileLinks.url(call, AudioFile.PATH, links.share(LinkType.MEDIA, part.mediaId(), unionId, null, null));
    }

    private record Body(List<Audio> audioList) {
    }

    private record Audio(String recordId, String unionId, long startTime, long endTime, long duration, long fileSize,
            String playUrl) {

        static Audio of(Recording minutes, Recording.Part part, String playUrl) {
            return new Audio(minutes.id(), minutes.owner(), part.startTime(), part.endTime(),
                    part.endTime() - part.startTime(), AudioFile.SIZE, playUrl);
        }

        /** Whoever has the link is let in. */
        @Override
        public String toString() {
            return "Audio[recordId=" + recordId + "]";
        }
    }
}

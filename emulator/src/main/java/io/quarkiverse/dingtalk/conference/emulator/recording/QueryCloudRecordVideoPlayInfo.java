package io.quarkiverse.dingtalk.conference.emulator.recording;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.FileLinks;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Link;
import io.quarkiverse.dingtalk.conference.emulator.state.LinkType;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;

/** GET /v1.0/conference/videoConferences/{conferenceId}/cloudRecords/videos/getPlayInfos: the links to one file. */
final class QueryCloudRecordVideoPlayInfo implements AuthorizedOperation {

    private final RecordedMeetings meetings;
    private final FileLinks links;
    private final Choices choices;

    QueryCloudRecordVideoPlayInfo(RecordedMeetings meetings, FileLinks links, Choices choices) {
        this.meetings = meetings;
        this.links = links;
        this.choices = choices;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        String mediaId = PARAMS_ERROR.requireText("mediaId", call.query("mediaId"));
        String regionId = PARAMS_ERROR.requireText("regionId", call.query("regionId"));
        String unionId = PARAMS_ERROR.requireText("unionId", call.query("unionId"));
        Recording recording = meetings.existing(meetings.find(caller, call).recording());
        RecordedMeetings.requireReader(recording, unionId);
        Recording.Part part = recording.parts().stream().filter(Recording.Part::processed)
                .filter(it -> it.mediaId().equals(mediaId) && regionId.equals(VideoFile.REGION)).findFirst()
                .orElseThrow(meetings::notFound);
        Link link = links.share(LinkType.MEDIA, mediaId, unionId, null, null);
        int size = VideoFile.MP4.size();
        boolean asInTheTable = choices.is(Choice.PLAY_INFO_SIZE, "fileSize");
        return Response.ok(new Body(FileLinks.url(call, VideoFile.M3U8.path(), link),
                FileLinks.url(call, VideoFile.MP4.path(), link), part.endTime() - part.startTime(), 1,
                asInTheTable ? size : null, asInTheTable ? null : size));
    }

    /** @param status has no use; guessed: 1, as in the example */
    private record Body(String playUrl, String mp4FileUrl, long duration, int status, Integer fileSize, Integer size) {

        /** Whoever has a link is let in. */
        @Override
        public String toString() {
            return "Body[duration=" + duration + "]";
        }
    }
}

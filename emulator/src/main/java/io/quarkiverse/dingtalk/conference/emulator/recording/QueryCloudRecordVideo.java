package io.quarkiverse.dingtalk.conference.emulator.recording;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;

/** GET /v1.0/conference/videoConferences/{conferenceId}/cloudRecords/getVideos: a file for each time it was recorded. */
final class QueryCloudRecordVideo implements AuthorizedOperation {

    private final RecordedMeetings meetings;

    QueryCloudRecordVideo(RecordedMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        String unionId = PARAMS_ERROR.requireText("unionId", call.query("unionId"));
        Recording recording = meetings.existing(meetings.find(caller, call).recording());
        RecordedMeetings.requireReader(recording, unionId);
        return Response.ok(new Body(recording.parts().stream().filter(Recording.Part::processed)
                .map(part -> Video.of(recording, part)).toList()));
    }

    private record Body(List<Video> videoList) {
    }

    private record Video(String recordId, String unionId, String mediaId, String regionId, int recordType, long startTime,
            long endTime, long duration, long fileSize) {

        private static final int PLAIN = 0; // guessed: nothing here is composed

        static Video of(Recording recording, Recording.Part part) {
            return new Video(recording.id(), recording.owner(), part.mediaId(), VideoFile.REGION, PLAIN, part.startTime(),
                    part.endTime(), part.endTime() - part.startTime(), VideoFile.MP4.size());
        }
    }
}

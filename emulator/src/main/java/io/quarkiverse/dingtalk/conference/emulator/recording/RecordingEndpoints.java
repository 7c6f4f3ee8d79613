package io.quarkiverse.dingtalk.conference.emulator.recording;

import static io.quarkiverse.dingtalk.conference.emulator.access.Scope.READ;
import static io.quarkiverse.dingtalk.conference.emulator.access.Scope.WRITE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import io.quarkiverse.dingtalk.conference.emulator.access.AccessControl;
import io.quarkiverse.dingtalk.conference.emulator.access.FileLinks;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.Endpoints;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;

/** The cloud recordings of meetings, and their videos. */
public final class RecordingEndpoints {

    private RecordingEndpoints() {
    }

    public static void add(Endpoints endpoints, AccessControl access, RecordedMeetings meetings, FileLinks links,
            Choices choices) {
        String recording = "/v1.0/conference/videoConferences/{conferenceId}/cloudRecords";
        endpoints
                .add("StartCloudRecord", POST, recording + "/start",
                        access.require(WRITE, new StartCloudRecord(meetings, choices)))
                .add("StopCloudRecord", POST, recording + "/stop", access.require(WRITE, new StopCloudRecord(meetings)))
                .add("QueryCloudRecordVideo", GET, recording + "/getVideos",
                        access.require(READ, new QueryCloudRecordVideo(meetings)))
                .add("QueryCloudRecordVideoPlayInfo", GET, recording + "/videos/getPlayInfos",
                        access.require(READ, new QueryCloudRecordVideoPlayInfo(meetings, links, choices)));
        for (VideoFile file : VideoFile.values()) {
            endpoints.add(GET, file.path(), call -> file.answerTo(links, call));
        }
    }
}

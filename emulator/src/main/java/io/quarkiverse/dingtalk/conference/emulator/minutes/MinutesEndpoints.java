package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.access.Scope.READ;
import static io.quarkiverse.dingtalk.conference.emulator.access.Scope.WRITE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import io.quarkiverse.dingtalk.conference.emulator.access.AccessControl;
import io.quarkiverse.dingtalk.conference.emulator.access.FileLinks;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.Endpoints;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;

/** What was said in meetings, and what a machine makes of it: of their cloud recordings and of their minutes. */
public final class MinutesEndpoints {

    private MinutesEndpoints() {
    }

    public static void add(Endpoints endpoints, AccessControl access, RecordedMeetings meetings, FileLinks links,
            Choices choices) {
        String meeting = "/v1.0/conference/videoConferences/{conferenceId}";
        DocumentFile document = new DocumentFile(meetings, links);
        endpoints
                .add("QueryCloudRecordText", GET, meeting + "/cloudRecords/getTexts",
                        access.require(READ, new QueryCloudRecordText(meetings)))

                .add("StartMinutes", POST, meeting + "/minutes/start", access.require(WRITE, new StartMinutes(meetings)))
                .add("StopMinutes", POST, meeting + "/minutes/pause", access.require(WRITE, new StopMinutes(meetings)))
                .add("QueryMinutesText", GET, meeting + "/minutes/textInfos",
                        access.require(READ, new QueryMinutesText(meetings)))
                .add("QueryMinutesAudio", GET, meeting + "/minutes/audioInfos",
                        access.require(READ, new QueryMinutesAudio(meetings, links)))
                .add("QueryMinutesSummary", POST, meeting + "/minutes/summaries/query",
                        access.require(READ, new QueryMinutesSummary(meetings)))
                .add("QueryMinutesMeetingResult", GET, meeting + "/minutes/meetingResult",
                        access.require(READ, new QueryMinutesMeetingResult(meetings)))

                .add("QueryFlashMinutesSummary", GET, meeting + "/flashMinutes/summaries",
                        access.require(READ, new QueryFlashMinutesSummary(meetings)))
                .add("QueryRecordMinutesUrl", GET, meeting + "/flashMinutes/recordUrls",
                        access.require(READ, new QueryRecordMinutesUrl(meetings)))
                .add("GenerateFlashMinutesDocumentUrl", GET, meeting + "/flashMinutes/document/generate",
                        access.require(READ, new GenerateFlashMinutesDocumentUrl(meetings, links, choices)))
                .add("AddRecordPermission", POST, meeting + "/flashMinutes/recordPermissions",
                        access.require(WRITE, new AddRecordPermission(meetings)))

                .add("SetSubtitleEvent", POST, meeting + "/subtitleEvents",
                        access.require(WRITE, new SetSubtitleEvent(meetings)))

                .add(GET, AudioFile.PATH, call -> AudioFile.answer(links, call))
                .add(GET, DocumentFile.PATH, document::answer);
    }
}

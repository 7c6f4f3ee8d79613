package io.quarkiverse.dingtalk.conference.it.operations;

import java.util.Map;

/** Fields of the API that our types leave out on purpose, each with the reason. */
final class LeftOut {

    static final Map<String, String> OF_REQUESTS = Map.of();

    private static final String SUCCESS = "says success beside the code that does; that of a failure is in the exception's words";

    static final Map<String, String> OF_ANSWERS = Map.of(
            "CloseVideoConference.cause", SUCCESS,
            "QueryCloudRecordText.paragraphList.status", "has no use at present, says its page",
            "UpdateVideoConferenceExtInfo.case", SUCCESS,
            "UpdateVideoConferenceSetting.case", SUCCESS);

    private LeftOut() {
    }
}

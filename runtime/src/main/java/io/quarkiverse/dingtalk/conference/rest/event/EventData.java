package io.quarkiverse.dingtalk.conference.rest.event;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.dingtalk.conference.minutes.Word;
import io.quarkiverse.dingtalk.conference.rest.meeting.ConferenceModel;
import io.quarkiverse.dingtalk.conference.rest.meeting.MemberModel;
import io.quarkiverse.dingtalk.conference.rest.wire.Code;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;

/**
 * What events hold; all fields of all kinds. Stream mode sends just this, the callback adds fields about the event.
 *
 * @param suiteKey with what is spelled in capitals, in pushes of the older form about third-party apps
 * @param authCorpInfo with what is spelled in lower case, in pushes of the newer form about third-party apps
 */
record EventData(ConferenceModel openConfModel, List<MemberModel> openMemberModels, String changeScene, Long statusSeqNum,
        Code bizType, String minutesEventType, String minutesTaskId, Payload payload, Header header, Long timestamp,
        String recordId, @JsonProperty("SuiteKey") String suiteKey, @JsonProperty("AuthCode") String authCode,
        @JsonProperty("AuthCorpId") String authCorpId, @JsonProperty("auth_corp_info") AuthCorpInfo authCorpInfo) {

    /**
     * What was understood.
     *
     * @param beginTime a text on the page, like {@code time}, which is the end
     */
    record Payload(String result, String speakerUnionId, List<WordModel> words, String index, Long time, Long beginTime) {
    }

    record WordModel(Long startTime, String text, Long endTime) {

        Word toWord() {
            return Word.builder().text(text).start(Times.duration(startTime)).end(Times.duration(endTime)).build();
        }
    }

    record Header(Long messageNo, String name, String messageId) {
    }

    record AuthCorpInfo(String corpid, @JsonProperty("corp_name") String corpName) {
    }
}

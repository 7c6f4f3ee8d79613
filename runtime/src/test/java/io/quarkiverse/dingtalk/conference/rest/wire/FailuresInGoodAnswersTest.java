package io.quarkiverse.dingtalk.conference.rest.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.dingtalk.conference.rest.meeting.Example;
import io.quarkiverse.dingtalk.conference.rest.meeting.QueryConferenceMembersResponse;
import io.quarkiverse.dingtalk.conference.rest.meeting.QueryUserOnGoingConferenceResponse;
import io.quarkiverse.dingtalk.conference.rest.minutes.QueryMinutesMeetingResultResponse;
import io.quarkiverse.dingtalk.conference.rest.minutes.QueryMinutesSummaryResponse;
import io.quarkiverse.dingtalk.conference.rest.recording.QueryCloudRecordTextResponse;
import io.quarkiverse.dingtalk.conference.rest.recording.QueryCloudRecordVideoResponse;
import io.quarkiverse.dingtalk.conference.rest.streaming.StartStreamOutResponse;

/** Answers with a good status that say that they are failures, beside fields that are good or empty. */
class FailuresInGoodAnswersTest {

    private static final Map<String, Class<?>> ANSWERS = Map.of(
            "result", QueryMinutesMeetingResultResponse.class,
            "text", QueryCloudRecordTextResponse.class,
            "members", QueryConferenceMembersResponse.class,
            "videos", QueryCloudRecordVideoResponse.class,
            "streams", StartStreamOutResponse.class,
            "summary", QueryMinutesSummaryResponse.class,
            "current", QueryUserOnGoingConferenceResponse.class);

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "result;{\"success\":false,\"message\":\"not allowed\"}",
            "result;{\"status\":1111,\"wait\":5,\"source\":\"x5\",\"punish\":\"deny\",\"uuid\":\"x\"}",
            "result;{\"success\":false,\"code\":\"permissionError\",\"action\":[]}",
            "text;{\"code\":\"permissionError\",\"message\":\"no\",\"hasMore\":false}",
            "text;{\"success\":false,\"hasMore\":false,\"paragraphList\":[]}",
            "members;{\"success\":false,\"code\":\"noPermission\",\"totalCount\":0}",
            "videos;{\"success\":false,\"code\":\"permissionError\",\"videoList\":[]}",
            "streams;{\"success\":false,\"code\":\"permissionError\",\"successStreamMap\":{}}",
            "summary;{\"code\":\"permissionError\",\"summary\":{}}",
            "current;{\"success\":false,\"onGoingConfIdList\":[]}" })
    void whatSaysThatItIsAFailureIsOne(String answer, String body) {
        assertThatThrownBy(() -> Example.read(body, ANSWERS.get(answer))).isInstanceOf(ErrorResponse.class);
    }

    @Test
    void aStreamWithoutAnIdHasNotTheIdNull() {
        var streams = Example.read("{\"successStreamMap\":{\"rtmp://a\":null}}", StartStreamOutResponse.class).result();

        assertThat(streams.started().get(0).streamId()).isNotEqualTo("null");
    }
}

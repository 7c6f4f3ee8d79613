package io.quarkiverse.dingtalk.conference.rest.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.live.LiveMeeting;
import io.quarkiverse.dingtalk.conference.rest.meeting.Example;
import io.quarkiverse.dingtalk.conference.rest.wire.CommandResponse;
import io.quarkiverse.dingtalk.conference.rest.wire.ErrorResponse;

class LiveAnswersTest {

    private static final String STARTED = """
            {"conferenceId":"61289fxxx","conferencePassword":"secret-1","externalLinkUrl":"https://example.org/j/1",
             "hostPassword":"secret-2","phoneNumbers":["+8657100000000"],"roomCode":"10000000001"}""";

    @Test
    void everyFieldOfAStartedMeetingIsRead() {
        assertThat(started(STARTED)).isEqualTo(LiveMeeting.builder().conferenceId("61289fxxx").password("secret-1")
                .joinUrl("https://example.org/j/1").hostPassword("secret-2").phones(List.of("+8657100000000"))
                .roomCode("10000000001").build());
    }

    @Test
    void aRoomCodeAndPasswordsThatAreNumbersAreRead() {
        var meeting = started("{\"conferenceId\":\"c\",\"roomCode\":10000000001,\"hostPassword\":1234}");

        assertThat(meeting).isEqualTo(LiveMeeting.builder().conferenceId("c").roomCode("10000000001").hostPassword("1234")
                .build());
    }

    @Test
    void anIdIsEnoughForAStartedMeeting() {
        assertThat(started("{\"conferenceId\":\"c\"}")).isEqualTo(LiveMeeting.builder().conferenceId("c").build());
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"conferenceId\":\"\"}", "{\"roomCode\":\"1\"}", "{\"success\":true}" })
    void anAnswerWithoutAnIdIsNoStartedMeeting(String body) {
        assertThatThrownBy(() -> started(body)).isInstanceOf(ErrorResponse.class);
    }

    @Test
    void passwordsAreNotInWhatAnAnswerIsCalled() {
        var answer = Example.read(STARTED, CreateVideoConferenceResponse.class);

        assertThat(answer.toString() + answer.result()).contains("61289fxxx").doesNotContain("secret-");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"success\":true}", "{\"code\":200,\"cause\":\"sucess\"}",
            "{\"code\":\"200\",\"case\":\"success\"}" })
    void eachShapeOfSuccessIsOne(String body) {
        assertThat(Example.read(body, CommandResponse.class).complete()).isTrue();
    }

    private static LiveMeeting started(String body) {
        return Example.read(body, CreateVideoConferenceResponse.class).result();
    }
}

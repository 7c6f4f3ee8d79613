package io.quarkiverse.dingtalk.conference.deployment;

import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.answer;
import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.requests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.LogRecord;

import jakarta.inject.Inject;

import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.MeetingOverException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.live.Invitation;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingRequest;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingService;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingSettings;
import io.quarkiverse.dingtalk.conference.live.Participant;
import io.quarkiverse.dingtalk.conference.live.ReactiveLiveMeetingService;
import io.quarkiverse.dingtalk.conference.live.Removal;
import io.quarkus.test.QuarkusUnitTest;

/** Meetings that are under way, by both services and by that of a named client; all that can be logged is. */
class LiveMeetingServiceTest {

    private static final String CONFERENCE = "0123456789abcdef01234567";
    private static final String DONE = "{\"code\":200,\"cause\":\"success\"}";
    private static final String PASSWORD = "246810";
    private static final String NUMBER = "13900000000";

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(AnswerAsAsked::start)
            .withApplicationRoot(jar -> jar.addClasses(AnswerAsAsked.class, TestClients.class))
            .overrideConfigKey("quarkus.rest-client.logging.scope", "all")
            .overrideConfigKey("quarkus.rest-client.logging.body-limit", "100000")
            .setLogRecordPredicate(record -> record.getLoggerName().endsWith("MaskingLogger"))
            .assertLogRecords(LiveMeetingServiceTest::assertNothingPersonalIn);

    private static final TestClients CLIENTS = new TestClients(APP, Map.of("retry.delay", "1ms"));

    static {
        CLIENTS.add("", "access-token", "token");
        CLIENTS.add("\"branch\".", "access-token", "token");
    }

    private static void assertNothingPersonalIn(List<LogRecord> records) {
        var lines = records.stream().map(new PatternFormatter("%m")::format).toList();

        assertThat(lines).anyMatch(line -> line.contains("\"hostPassword\":\"***\""))
                .anyMatch(line -> line.contains("\"phoneNumber\":\"***\""))
                .noneMatch(line -> line.contains(PASSWORD) || line.contains(NUMBER));
    }

    @Inject
    LiveMeetingService live;

    @Inject
    ReactiveLiveMeetingService reactive;

    @Inject
    @ConferenceClient("branch")
    LiveMeetingService branch;

    @Test
    void bothServicesAndThatOfANamedClientEndAMeeting() {
        var conference = answer("end", 200, DONE);

        live.end(conference, "host");
        reactive.end(conference, "host").await().atMost(Duration.ofSeconds(20));
        branch.end(conference, "host");

        assertThat(requests(conference)).isEqualTo(3);
    }

    @Test
    void aMeetingIsStartedWithItsPasswords() {
        var title = answer("start", 200,
                "{\"conferenceId\":\"c\",\"hostPassword\":\"" + PASSWORD + "\",\"conferencePassword\":" + PASSWORD + "}");

        var meeting = live.start(meeting(title));

        assertThat(meeting.hostPassword()).contains(PASSWORD);
        assertThat(meeting.password()).contains(PASSWORD);
        assertThat(meeting.titleCutTo()).contains(title.substring(0, 50));
    }

    @Test
    void aPasswordIsNotInAMessageAboutAnAnswerWithoutAnId() {
        var title = answer("no id", 200, "{\"hostPassword\":\"" + PASSWORD + "\"}");

        assertThatThrownBy(() -> live.start(meeting(title))).isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("hostPassword").hasMessageNotContaining(PASSWORD);
    }

    @Test
    void peopleAreRungOnceThoughNobodyKnowsWhetherTheyWere() {
        var name = answer("down", 503, "{}");

        assertThatThrownBy(() -> live.invite(CONFERENCE, Invitation.builder().phone(NUMBER, name).build()))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(requests(name)).isEqualTo(1);
    }

    @Test
    void aCommandThatDoesNoHarmTwiceIsTriedAgain() {
        var person = answer("down", 503, "{\"again\":true}");

        assertThatThrownBy(() -> live.mute(CONFERENCE, person)).isInstanceOf(OutcomeUnknownException.class);
        assertThat(requests(person)).isEqualTo(4);
    }

    @Test
    void aMeetingThatIsOverIsSaidToBe() {
        var conference = answer("over", 400, "{\"code\":\"resourceClose\",\"message\":\"m\"}");

        assertThatThrownBy(() -> live.end(conference, "host")).isInstanceOf(MeetingOverException.class);
    }

    @Test
    void aMeetingThatWasNotEndedIsAFailureThoughTheStatusIsGood() {
        var conference = answer("not host", 200, "{\"code\":403,\"cause\":\"only the host\"}");

        assertThatThrownBy(() -> live.end(conference, "somebody")).hasMessageContaining("only the host");
    }

    @Test
    void wrongInputIsNamedBeforeAnythingIsSent() {
        assertRefused("request", () -> live.start(null));
        assertRefused("conferenceId", () -> live.end(" ", "host"));
        assertRefused("host", () -> live.end(CONFERENCE, null));
        assertRefused("conferenceId", () -> live.lock(null));
        assertRefused("conferenceId", () -> live.unlock(".."));
        assertRefused("change", () -> live.changeSettings(CONFERENCE, (Consumer<LiveMeetingSettings.Builder>) null));
        assertRefused("settings", () -> live.changeSettings(CONFERENCE, (LiveMeetingSettings) null));
        assertRefused("settings", () -> live.changeSettings(CONFERENCE, s -> s.locked(null)));
        assertRefused("conferenceId", () -> live.updateExtInfo(""));
        assertRefused("invitation", () -> live.invite(CONFERENCE, null));
        assertRefused("mcuRoomCode", () -> live.inviteMcu("1", null, "inviter"));
        assertRefused("unionId", () -> live.remove(CONFERENCE, (String) null));
        assertRefused("removal", () -> live.remove(CONFERENCE, (Removal) null));
        assertRefused("unionId", () -> live.mute(CONFERENCE, " "));
        assertRefused("person", () -> live.mute(CONFERENCE, (Participant) null));
        assertRefused("unionId", () -> live.unmute(CONFERENCE, (String) null));
        assertRefused("person", () -> live.unmute(CONFERENCE, (Participant) null));
        assertRefused("conferenceId", () -> live.muteAll(null));
        assertRefused("conferenceId", () -> live.unmuteAll(null));
        assertRefused("unionIds", () -> live.addCoHosts(CONFERENCE, null));
        assertRefused("unionIds", () -> live.removeCoHosts(CONFERENCE, List.of()));
        assertRefused("unionId", () -> live.focus(CONFERENCE, null));
        assertRefused("unionId", () -> live.unfocus(CONFERENCE, null));
        assertRefused("name", () -> live.rename(CONFERENCE, "person", null));
    }

    private static LiveMeetingRequest meeting(String title) {
        return LiveMeetingRequest.builder().starter("starter").title(title).build();
    }

    private static void assertRefused(String field, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining(": " + field + " must").hasMessageContaining("Nothing was sent.");
    }
}

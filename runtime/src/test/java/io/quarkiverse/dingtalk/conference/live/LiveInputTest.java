package io.quarkiverse.dingtalk.conference.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

class LiveInputTest {

    private static final String HALF = "\ud83c";

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void whatDingTalkWouldRefuseIsRefusedBeforeItIsSent(ThrowingCallable mistake, String message) {
        assertThatThrownBy(mistake).isInstanceOf(InvalidRequestException.class).hasMessageContaining(message);
    }

    static Stream<Arguments> whatDingTalkWouldRefuseIsRefusedBeforeItIsSent() {
        return Stream.of(
                mistake(() -> meeting().starter(null).build(), "starter must be given, but is null"),
                mistake(() -> meeting().starter(HALF).build(), "starter must be text that can be encoded"),
                mistake(() -> meeting().title(" ").build(), "title must be given, but is \" \""),
                mistake(() -> meeting().title("t" + HALF).build(), "title must be text that can be encoded"),
                mistake(() -> meeting().title("x".repeat(257)).build(), "title must have at most 256 characters"),
                mistake(() -> meeting().invite("a", " ").build(), "invitees must be given, but is \" \""),
                mistake(() -> meeting().invite("a", null), "invitees must be given, but is null"),
                mistake(() -> meeting().invite((List<String>) null), "invitees must be given, but is null"),
                mistake(() -> LiveMeetingSettings.builder().build(), "settings must change something, but is {}"),
                mistake(() -> LiveMeetingSettings.builder().locked(true).locked(null).build(),
                        "settings must change something, but is {}"),
                mistake(() -> Invitation.builder().inviter("i").build(), "people or phones must name somebody, but is []"),
                mistake(() -> Invitation.builder().person("a", "n").inviter("").build(), "inviter must be given, but is \"\""),
                mistake(() -> Invitation.builder().person(null, "n"), "invitee.unionId must be given, but is null"),
                mistake(() -> Invitation.builder().person("a", " "), "invitee.name must be given, but is \" \""),
                mistake(() -> Invitation.builder().phone(" ", "n"), "phoneInvitee.number must be given, but is \" \""),
                mistake(() -> Invitation.builder().phone("1", null), "phoneInvitee.name must be given, but is null"),
                mistake(() -> Invitation.builder().phone(null), "phones must be given, but is null"),
                mistake(() -> PhoneInvitee.builder().number("1").countryCode("").build(),
                        "phoneInvitee.countryCode must be given, but is \"\""),
                mistake(() -> Removal.builder().build(), "people must name somebody, but is []"),
                mistake(() -> Removal.builder().person(""), "unionId must be given, but is \"\""),
                mistake(() -> Removal.builder().device("a", null), "participantId must be given, but is null"),
                mistake(() -> Participant.of(null), "unionId must be given, but is null"),
                mistake(() -> Participant.of("a", " "), "participantId must be given, but is \" \""));
    }

    private static Arguments mistake(ThrowingCallable mistake, String message) {
        return Arguments.of(mistake, message);
    }

    @Test
    void aTelephoneNumberThatIsRefusedIsNotRepeated() {
        assertThatThrownBy(() -> PhoneInvitee.of("13900000000" + HALF, "Bo")).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("phoneInvitee.number must be a telephone number")
                .hasMessageNotContaining("13900000000");
    }

    @Test
    void aTelephoneNumberIsNotInWhatAnInvitationIsCalled() {
        assertThat(Invitation.builder().phone("13900000000", "Bo").build().toString()).contains("Bo")
                .doesNotContain("13900000000");
    }

    @Test
    void passwordsAreNotInWhatAMeetingIsCalled() {
        assertThat(LiveMeeting.builder().conferenceId("c").password("secret-1").hostPassword("secret-2").build().toString())
                .contains("conferenceId=c").doesNotContain("secret-");
    }

    @Test
    void ofATitleOf51CharactersTheFirst50AreReportedAsKept() {
        assertThat(meeting().title("😀".repeat(51)).build().titleCutTo()).contains("😀".repeat(50));
    }

    @Test
    void invitationsAddUp() {
        assertThat(meeting().invite("a").invite(List.of("b")).build().invitees()).containsExactly("a", "b");
        assertThat(Invitation.builder().person("a", "A").person("b", "B").build().people())
                .containsExactly(Invitee.of("a", "A"), Invitee.of("b", "B"));
    }

    private static LiveMeetingRequest.Builder meeting() {
        return LiveMeetingRequest.builder().starter("s").title("t");
    }
}

package io.quarkiverse.dingtalk.conference.emulator.access;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.CORP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonObject;

/** Limits on how often an app calls an operation; the clock of these tests moves only when told to. */
class ThrottleTest {

    private static final String A_MEETING = "/v1.0/conference/videoConferences/nobody-knows";
    private static final String ITS_MEMBERS = A_MEETING + "/members";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private String token;

    @BeforeEach
    void limitCalls() {
        token = dingtalk.token();
        dingtalk.turn("throttle", true);
    }

    @Test
    @Sentence(page = Page.LIMITS, says = "an app may call each operation 20 times in a second; further calls are refused with 403 Forbidden.AccessDenied.QpsLimitForAppkeyAndApi")
    @Guess(page = Page.LIMITS, says = "calls that are refused for something else count as well")
    void refusesTheTwentyFirstCallInASecond() {
        callTwentyTimes();

        dingtalk.getWith(token, A_MEETING)
                .isError(403, "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", "应用的接口调用频率超过限制");
    }

    @Test
    @Sentence(page = Page.LIMITS, says = "after a second the app may call again")
    @Guess(page = Page.LIMITS, says = "a second begins with the first call in it")
    void letsTheNextCallInAfterASecond() {
        callTwentyTimes();
        dingtalk.clock().tick(Duration.ofMillis(999));
        assertThat(dingtalk.getWith(token, A_MEETING).status()).isEqualTo(403);
        dingtalk.clock().tick(Duration.ofMillis(1));

        assertThat(dingtalk.getWith(token, A_MEETING).status()).isEqualTo(404);
    }

    @Test
    @Sentence(page = Page.LIMITS, says = "the limit is one of each operation: other operations can still be called")
    void countsEachOperationForItself() {
        callTwentyTimes();

        assertThat(dingtalk.getWith(token, ITS_MEMBERS).status()).isEqualTo(404);
    }

    @Test
    @Sentence(page = Page.LIMITS, says = "the limit is one of each app: other apps can still call")
    void countsEachAppForItself() {
        callTwentyTimes();

        assertThat(dingtalk.getWith(dingtalk.corpToken(CORP), A_MEETING).status()).isEqualTo(404);
    }

    @Test
    @Guess(page = Page.LIMITS, says = "the organizations of a third-party app share its limit")
    void countsTheOrganizationsOfAnAppTogether() {
        IntStream.range(0, 20).forEach(i -> dingtalk.getWith(dingtalk.corpToken("ding" + i), A_MEETING));

        assertThat(dingtalk.getWith(dingtalk.corpToken("ding20"), A_MEETING).status()).isEqualTo(403);
    }

    @Test
    void doesNotBookWhatItRefuses() {
        IntStream.range(0, 20).forEach(i -> dingtalk.book(RunningEmulator.aBooking()).ok());

        assertThat(dingtalk.book(RunningEmulator.aBooking()).status()).isEqualTo(403);
        assertThat(dingtalk.bookings()).hasSize(20);
    }

    @Test
    @Guess(page = Page.LIMITS, says = "calls for tokens are not limited by the second")
    void doesNotLimitCallsForTokens() {
        IntStream.range(0, 50).forEach(i -> dingtalk.token());
    }

    @Test
    void isOffUnlessTurnedOn() {
        dingtalk.turn("throttle", false);
        callTwentyTimes();

        assertThat(dingtalk.getWith(token, A_MEETING).status()).isEqualTo(404);
    }

    @Test
    void isTurnedBackByAResetToWhatItWasAtTheStart() {
        callTwentyTimes();
        dingtalk.control("reset").isNoContent();

        assertThat(dingtalk.look("throttle").ok()).isEqualTo(new JsonObject().put("on", false));
    }

    @Test
    void forgetsWhatItCountedWhenTurnedOnAgain() {
        callTwentyTimes();
        dingtalk.turn("throttle", true);

        assertThat(dingtalk.look("throttle").ok()).isEqualTo(new JsonObject().put("on", true));
        assertThat(dingtalk.getWith(token, A_MEETING).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"on\":null}", "{\"on\":\"true\"}", "{\"on\":1}" })
    void staysAsItIsWhenNotToldWhetherToBeOn(String body) {
        dingtalk.put("throttle", new JsonObject(body)).isError(400, "onMissing",
                "the body must tell whether calls are limited: {\"on\":true}");
        assertThat(dingtalk.look("throttle").ok().getBoolean("on")).isTrue();
    }

    private void callTwentyTimes() {
        IntStream.range(0, 20).forEach(i -> assertThat(dingtalk.getWith(token, A_MEETING).status()).isEqualTo(404));
    }
}

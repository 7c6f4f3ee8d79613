package io.quarkiverse.dingtalk.conference.emulator.token;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.vertx.core.json.JsonObject;

/** A token that others granted, of an application that never asks DingTalk for one. */
class AcceptedTokenTest {

    private static final String TOKEN = "token-of-a-gateway";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @BeforeEach
    void accept() {
        accept(new JsonObject().put("accessToken", TOKEN)).isNoContent();
    }

    @Test
    void isThatOfTheApp() {
        String booking = dingtalk.bookedId();

        read(TOKEN, booking).ok();
        read("another", booking).isError(400, "InvalidAuthentication", "不合法的access_token");
    }

    @Test
    void mayBeThatOfAnotherOrganization() {
        accept(new JsonObject().put("accessToken", "other").put("corpId", "ding-other")).isNoContent();
        String booking = dingtalk.bookWith("other", aBooking().encode()).ok().getString("scheduleConferenceId");

        read("other", booking).ok();
        read(TOKEN, booking).isError(403, "noPermission", "noPermission");
        assertThat(dingtalk.bookings().get(0).getString("corpId")).isEqualTo("ding-other");
    }

    @Test
    void doesNotExpire() {
        String booking = dingtalk.bookedId();
        dingtalk.clock().tick(Duration.ofDays(365));

        read(TOKEN, booking).ok();
    }

    @Test
    void isForgottenWithAllOthers() {
        String booking = dingtalk.bookedId();
        dingtalk.delete("tokens").isNoContent();

        read(TOKEN, booking).isError(400, "InvalidAuthentication", "不合法的access_token");
    }

    @Test
    void isGoodAgainAfterAResetAsItsHolderCannotAskForAnother() {
        dingtalk.delete("tokens").isNoContent();
        dingtalk.control("reset").isNoContent();

        read(TOKEN, dingtalk.bookedId()).ok();
    }

    @Test
    void doesNotMakeGoodAgainThoseThatWereForgotten() {
        dingtalk.delete("tokens").isNoContent();
        accept(new JsonObject().put("accessToken", "newer")).isNoContent();
        String booking = dingtalk.bookedId();

        read("newer", booking).ok();
        assertThat(read(TOKEN, booking).status()).isEqualTo(400);
    }

    @Test
    void givesWayToNewerOnes() {
        String booking = dingtalk.bookedId();
        IntStream.range(0, AccessTokens.ACCEPTED).forEach(i -> accept(new JsonObject().put("accessToken", "newer " + i)));

        assertThat(read(TOKEN, booking).status()).isEqualTo(400);
        read("newer 0", booking).ok();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"accessToken\":null}", "{\"accessToken\":\" \"}", "{\"accessToken\":1}" })
    void isRefusedIfItIsNone(String body) {
        accept(new JsonObject(body)).isError(400, "accessTokenInvalid",
                "accessToken must be a text that is not blank, with 4096 characters at most");
    }

    @Test
    void isRefusedIfItIsLongerThanAHeader() {
        assertThat(accept(new JsonObject().put("accessToken", "t".repeat(4097))).status()).isEqualTo(400);
    }

    @Test
    void isNotThatOfAnOrganizationWithoutAName() {
        accept(new JsonObject().put("accessToken", "t").put("corpId", "")).isError(400, "corpIdInvalid",
                "corpId must be a text that is not blank, with 4096 characters at most");
    }

    private Reply accept(JsonObject body) {
        return dingtalk.put("tokens", body);
    }

    private Reply read(String token, String booking) {
        return dingtalk.getWith(token, "/v1.0/conference/scheduleConferences/settings?scheduleConferenceId=" + booking);
    }
}

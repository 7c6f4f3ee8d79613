package io.quarkiverse.dingtalk.conference.emulator.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RawConnection;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.quarkiverse.dingtalk.conference.emulator.TickingClock;
import io.vertx.core.json.JsonObject;

/** The limit on how often an address calls, whatever it calls. */
class AddressBlockTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private final TickingClock clock = new TickingClock();
    private final Throttle throttle = new Throttle(clock, true);

    @Test
    @Sentence(page = Page.LIMITS, says = "an address may call 10,000 times in 20 seconds, all operations together, and is blocked then")
    void blocksTheCallAfterTenThousand() {
        assertThat(IntStream.range(0, 10_000)).noneMatch(i -> throttle.isBlocked("a"));

        assertThat(throttle.isBlocked("a")).isTrue();
        assertThat(throttle.isBlocked("b")).isFalse();
    }

    @Test
    void doesNotBlockAnAddressThatTakesMoreThanTwentySeconds() {
        call(10_000);
        clock.tick(Duration.ofSeconds(20));

        assertThat(throttle.isBlocked("a")).isFalse();
    }

    @Test
    @Sentence(page = Page.LIMITS, says = "a blocked address is blocked for five minutes")
    @Guess(page = Page.LIMITS, says = "calls during the five minutes do not make them longer")
    void blocksForFiveMinutes() {
        call(10_001);
        clock.tick(Duration.ofMinutes(5).minusMillis(1));
        assertThat(throttle.isBlocked("a")).isTrue();
        clock.tick(Duration.ofMillis(1));

        assertThat(throttle.isBlocked("a")).isFalse();
    }

    @Test
    @Sentence(page = Page.LIMITS, says = "a blocked address gets no error code but {\"status\":1111,\"wait\":5,\"source\":\"x5\",\"punish\":\"deny\",\"uuid\":\"xxx\"}")
    @Guess(page = Page.LIMITS, says = "the status that a blocked address gets is 200; the HTML page that is spoken of, too, comes by a fault only")
    void answersABlockedAddressWithoutLookingAtWhatItCalls() {
        dingtalk.turn("throttle", true);
        callTenThousandTimes();

        Reply reply = dingtalk.send(dingtalk.json("/v1.0/oauth2/accessToken", "{}"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json()).isEqualTo(new JsonObject()
                .put("status", 1111).put("wait", 5).put("source", "x5").put("punish", "deny").put("uuid", "xxx"));
        assertThat(reply.header("x-acs-request-id")).isNull();
        assertThat(dingtalk.counts().getInteger("GetAccessToken")).isZero();
        assertThat(dingtalk.requests()).last().satisfies(it -> assertThat(it.getInteger("status")).isEqualTo(200));
    }

    @Test
    void watchesABoundedNumberOfAddresses() {
        call(10_001);
        IntStream.range(0, 2000).forEach(i -> throttle.isBlocked("other " + i));

        assertThat(throttle.watched()).isEqualTo(Throttle.ADDRESSES);
    }

    /** All in a row, without waiting for each answer; they are of one length. */
    private void callTenThousandTimes() {
        String call = "GET /x HTTP/1.1\r\nHost: x\r\n\r\n";
        int body = dingtalk.send(dingtalk.request("/x")).text().getBytes(UTF_8).length;
        try (RawConnection connection = dingtalk.connect()) {
            int answer = connection.send(call).head().length() + connection.read(body).length();
            IntStream.range(0, 99).forEach(i -> connection.send(call.repeat(100)).read(100 * answer));
            connection.send(call.repeat(98)).read(98 * answer);
        }
    }

    private void call(int times) {
        IntStream.range(0, times).forEach(i -> throttle.isBlocked("a"));
    }
}

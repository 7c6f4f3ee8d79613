package io.quarkiverse.dingtalk.conference.event.callback;

import static io.quarkiverse.dingtalk.conference.event.callback.CallbackCryptoTest.AES_KEY;
import static io.quarkiverse.dingtalk.conference.event.callback.CallbackCryptoTest.ENCRYPTED;
import static io.quarkiverse.dingtalk.conference.event.callback.CallbackCryptoTest.NONCE;
import static io.quarkiverse.dingtalk.conference.event.callback.CallbackCryptoTest.OWNER_KEY;
import static io.quarkiverse.dingtalk.conference.event.callback.CallbackCryptoTest.SIGNATURE;
import static io.quarkiverse.dingtalk.conference.event.callback.CallbackCryptoTest.TIMESTAMP;
import static io.quarkiverse.dingtalk.conference.event.callback.CallbackCryptoTest.TOKEN;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.event.callback.Callback.Signed;
import io.quarkiverse.dingtalk.conference.rest.event.ArrivedEvent;

class CallbackTest {

    private static final Duration TIMEOUT = Duration.ofMillis(1200);
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final String EVENT = "{\"EventType\":\"meeting_status_change\",\"EventTime\":1614767836000,"
            + "\"CorpId\":\"ding1\",\"BizId\":\"1\",\"eventId\":\"e1\",\"changeScene\":\"conference_created\"}";

    private final OtherImplementation dingTalk = new OtherImplementation(TOKEN, AES_KEY, OWNER_KEY, new Random(1));
    private final List<ArrivedEvent> events = new ArrayList<>();
    private final List<Runnable> timeouts = new ArrayList<>();

    private Instant now = Instant.ofEpochSecond(1614767836);
    private CompletionStage<Boolean> verdict = CompletableFuture.completedStage(true);

    private final Callback callback = new Callback(CallbackCryptoTest.crypto(OWNER_KEY), new ReplayWindow(WINDOW, () -> now),
            event -> {
                events.add(event);
                return verdict;
            }, TIMEOUT, this::after, () -> now);

    private Runnable after(Duration time, Runnable task) {
        assertThat(time).isEqualTo(TIMEOUT);
        timeouts.add(task);
        return () -> timeouts.remove(task);
    }

    @Test
    void theSampleOfTheVendorIsTaken() throws Refused {
        assertThat(callback.take(new Signed(SIGNATURE, TIMESTAMP, NONCE), body(ENCRYPTED))).isCompletedWithValueMatching(
                answer -> answer != null);
        assertThat(events).singleElement().satisfies(event -> assertThat(event.data()).isEqualTo("success"));
    }

    @Test
    void everyFlippedBitOfTheSignatureIsRefused() {
        var signature = SIGNATURE.getBytes(ISO_8859_1);
        for (int bit = 0; bit < signature.length * 8; bit++) {
            var flipped = new String(flip(signature, bit), ISO_8859_1);
            assertRefused(new Signed(flipped, TIMESTAMP, NONCE), body(ENCRYPTED));
        }
    }

    @Test
    void everyFlippedBitOfTheBodyIsRefused() {
        var body = body(ENCRYPTED);
        for (int bit = 0; bit < body.length * 8; bit++) {
            assertRefused(new Signed(SIGNATURE, TIMESTAMP, NONCE), flip(body, bit));
        }
    }

    @Test
    void everyFlippedBitOfTimeAndNonceIsRefused() {
        for (int bit = 0; bit < TIMESTAMP.length() * 8; bit++) {
            assertRefused(new Signed(SIGNATURE, new String(flip(TIMESTAMP.getBytes(ISO_8859_1), bit), ISO_8859_1), NONCE),
                    body(ENCRYPTED));
        }
        for (int bit = 0; bit < NONCE.length() * 8; bit++) {
            assertRefused(new Signed(SIGNATURE, TIMESTAMP, new String(flip(NONCE.getBytes(ISO_8859_1), bit), ISO_8859_1)),
                    body(ENCRYPTED));
        }
    }

    private static byte[] flip(byte[] bytes, int bit) {
        var flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        return flipped;
    }

    @Test
    void whatIsNotSignedIsRefused() {
        assertRefused(new Signed(null, TIMESTAMP, NONCE), body(ENCRYPTED));
        assertRefused(new Signed(SIGNATURE, null, NONCE), body(ENCRYPTED));
        assertRefused(new Signed(SIGNATURE, TIMESTAMP, null), body(ENCRYPTED));
        assertRefused(new Signed(SIGNATURE.toUpperCase(Locale.ROOT), TIMESTAMP, NONCE), body(ENCRYPTED));
        assertRefused(new Signed("", TIMESTAMP, NONCE), body(ENCRYPTED));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "[]", "1", "null", "{}", "{\"encrypt\":1}", "{\"encrypt\":null}" })
    void aBodyWithoutAnEncryptedTextIsRefused(String body) {
        assertRefused(new Signed(SIGNATURE, TIMESTAMP, NONCE), body.getBytes(UTF_8));
    }

    @Test
    void anEventArrivesAsItWasSent() throws Exception {
        assertThat(take(EVENT, "1")).isEqualTo("success");

        assertThat(events).containsExactly(
                new ArrivedEvent("e1", "meeting_status_change", "ding1", Instant.ofEpochSecond(1614767836), EVENT));
    }

    @ParameterizedTest
    @ValueSource(strings = { "check_url", "check_create_suite_url", "check_update_suite_url" })
    void aCheckIsAnsweredAndIsNoEvent(String type) throws Exception {
        assertThat(take("{\"EventType\":\"" + type + "\"}", "1")).isEqualTo("success");

        assertThat(events).isEmpty();
    }

    @Test
    void aSuiteTicketMayComeAmongEvents() throws Exception {
        take("""
                {"EventType":"SYNC_HTTP_PUSH_HIGH","bizData":[
                 {"biz_type":2,"corp_id":"c","biz_data":"{\\"syncAction\\":\\"suite_ticket\\",\\"suiteTicket\\":\\"t2\\"}"},
                 {"biz_type":4,"corp_id":"c","biz_data":"{\\"syncAction\\":\\"org_suite_auth\\"}"}]}
                """, "1");

        assertThat(events).extracting(ArrivedEvent::type).containsExactly("suite_ticket", "org_suite_auth");
    }

    @Test
    void whatWasNotHandledIsToComeAgainAndIsTakenThen() throws Exception {
        var call = signed(EVENT, "1");
        verdict = CompletableFuture.completedStage(false);
        assertThat(callback.take(call.signed(), call.body())).isCompletedWithValue(null);

        verdict = CompletableFuture.completedStage(true);
        assertThat(callback.take(call.signed(), call.body())).isCompletedWithValueMatching(answer -> answer != null);
        assertThat(events).hasSize(2);
    }

    @Test
    void whatFailedIsToComeAgain() throws Exception {
        verdict = CompletableFuture.failedStage(new IllegalStateException());

        assertThat(take(EVENT, "1")).isNull();
    }

    @Test
    void whatIsInWorkTooLongIsToComeAgain() throws Exception {
        var work = new CompletableFuture<Boolean>();
        verdict = work;
        var call = signed(EVENT, "1");
        var answer = callback.take(call.signed(), call.body());
        assertThat(answer).isNotCompleted();

        timeouts.get(0).run();
        assertThat(answer).isCompletedWithValue(null);

        work.complete(true);
        assertThat(callback.take(call.signed(), call.body())).isCompletedWithValueMatching(it -> it != null);
    }

    @Test
    void noTimerIsLeftOfWhatIsHandled() throws Exception {
        var work = new CompletableFuture<Boolean>();
        verdict = work;
        var call = signed(EVENT, "1");
        var answer = callback.take(call.signed(), call.body());

        work.complete(true);

        assertThat(answer).isCompletedWithValueMatching(it -> it != null);
        assertThat(timeouts).isEmpty();
    }

    @Test
    void aCallThatIsMadeAgainIsRefused() throws Exception {
        var call = signed(EVENT, "1");
        callback.take(call.signed(), call.body());

        assertRefused(call.signed(), call.body());
        now = now.plus(WINDOW);
        assertRefused(call.signed(), call.body());
        now = now.plusMillis(1);
        assertRefused(call.signed(), call.body());
        assertThat(events).hasSize(1);
    }

    @Test
    void aCallThatIsMadeAgainWhileItIsInWorkIsRefused() throws Exception {
        verdict = new CompletableFuture<>();
        var call = signed(EVENT, "1");
        callback.take(call.signed(), call.body());

        assertRefused(call.signed(), call.body());
    }

    /** Time and nonce are signed without a mark between them: the last digits of one may be the first of the other. */
    @Test
    void aCallThatIsMadeAgainWithDigitsMovedIntoItsNonceIsRefused() throws Exception {
        var encrypted = dingTalk.encrypt(EVENT);
        while (encrypted.charAt(0) < 'a') { // comes after time and nonce
            encrypted = dingTalk.encrypt(EVENT);
        }
        var signature = dingTalk.signature("1614767836999", "A", encrypted);
        assertThat(signature).isEqualTo(dingTalk.signature("1614767836", "999A", encrypted));
        callback.take(new Signed(signature, "1614767836999", "A"), body(encrypted));

        assertRefused(new Signed(signature, "1614767836", "999A"), body(encrypted));
    }

    @ParameterizedTest
    @CsvSource({ "-601", "601", "-100000000", "100000000" })
    void aTimeThatIsFarAwayIsRefused(long seconds) throws Exception {
        var encrypted = dingTalk.encrypt(EVENT);
        var timestamp = Long.toString(now.plusSeconds(seconds).toEpochMilli());

        assertRefused(new Signed(dingTalk.signature(timestamp, "n", encrypted), timestamp, "n"), body(encrypted));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "1", "-1614767836", "16147678360", "1614767836.0", "１６１４７６７８３６", "99999999999999999999" })
    void aTimeThatIsNoneIsRefused(String timestamp) throws Exception {
        var encrypted = dingTalk.encrypt(EVENT);

        assertRefused(new Signed(dingTalk.signature(timestamp, "n", encrypted), timestamp, "n"), body(encrypted));
    }

    @Test
    void whatIsRefusedDoesNotTellTheSecrets() {
        assertThatThrownBy(() -> callback.take(new Signed("0", TIMESTAMP, NONCE), body(ENCRYPTED)))
                .hasMessageNotContaining(TOKEN).hasMessageNotContaining(SIGNATURE);
    }

    private record Call(Signed signed, byte[] body) {
    }

    private Call signed(String message, String nonce) throws GeneralSecurityException {
        var encrypted = dingTalk.encrypt(message);
        var timestamp = Long.toString(now.toEpochMilli());
        return new Call(new Signed(dingTalk.signature(timestamp, nonce, encrypted), timestamp, nonce), body(encrypted));
    }

    /** The text of the answer, as DingTalk reads it. */
    private String take(String message, String nonce) throws Exception {
        var call = signed(message, nonce);
        var answer = callback.take(call.signed(), call.body()).toCompletableFuture().join();
        if (answer == null) {
            return null;
        }
        assertThat(field(answer, "msg_signature")).isEqualTo(
                dingTalk.signature(field(answer, "timeStamp"), field(answer, "nonce"), field(answer, "encrypt")));
        return dingTalk.decrypt(field(answer, "encrypt"));
    }

    private static String field(String json, String name) {
        var field = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }

    private static byte[] body(String encrypted) {
        return ("{\"encrypt\":\"" + encrypted + "\"}").getBytes(UTF_8);
    }

    private void assertRefused(Signed signed, byte[] body) {
        assertThatThrownBy(() -> callback.take(signed, body)).isInstanceOf(Refused.class);
    }
}

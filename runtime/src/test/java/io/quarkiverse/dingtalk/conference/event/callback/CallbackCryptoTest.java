package io.quarkiverse.dingtalk.conference.event.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.config.CallbackSettings;

class CallbackCryptoTest {

    /** What DingTalk's own samples are tested with. */
    static final String TOKEN = "123456";
    static final String AES_KEY = "1234567890123456789012345678901234567890123";
    static final String OWNER_KEY = "dingsnotzck6pm5veliw";
    static final String TIMESTAMP = "1614767836";
    static final String NONCE = "A7Co0cJLMzIDtMMI";
    static final String SIGNATURE = "9a95a004dd16f5c307e849b994173f76aa26e5eb";
    static final String ENCRYPTED = "YvkvaGe4hQxd3VxRmEty0dVlnCOAqwf56xwTRHDHoOURqhalbmBJQk5FNcRk42Gl5T0YQXZNwpwWSm1xAFJ5ZA==";

    private static final long SEED = 20261130;

    private final Random random = new Random(SEED);
    private final CallbackCrypto crypto = crypto(OWNER_KEY);
    private final OtherImplementation other = new OtherImplementation(TOKEN, AES_KEY, OWNER_KEY, random);

    static CallbackCrypto crypto(String ownerKey) {
        return new CallbackCrypto(
                new CallbackSettings("/dingtalk/events", TOKEN, Base64.getDecoder().decode(AES_KEY + "="), ownerKey));
    }

    @Test
    void readsTheSampleOfTheVendor() throws Refused {
        assertThat(crypto.decrypt(ENCRYPTED)).isEqualTo("success");
        assertThat(crypto.isSignature(SIGNATURE, TIMESTAMP, NONCE, ENCRYPTED)).isTrue();
    }

    @Test
    void understandsAndIsUnderstoodByAnotherImplementation() throws Exception {
        System.out.println("seed " + SEED);
        for (int i = 0; i < 10_000; i++) {
            var text = text(random.nextInt(600));
            var timestamp = Long.toString(random.nextLong(10_000_000_000_000L));
            var nonce = text(random.nextInt(20));

            var theirs = other.encrypt(text);
            assertThat(crypto.decrypt(theirs)).isEqualTo(text);
            assertThat(crypto.isSignature(other.signature(timestamp, nonce, theirs), timestamp, nonce, theirs)).isTrue();

            var ours = crypto.encrypt(text);
            assertThat(other.decrypt(ours)).isEqualTo(text);
            assertThat(crypto.sign(timestamp, nonce, ours)).isEqualTo(other.signature(timestamp, nonce, ours));
        }
    }

    /** Of letters that take one to four bytes. */
    private String text(int length) {
        return random.ints(length, 0, 4).map(bytes -> switch (bytes) {
            case 0 -> random.nextInt(0x20, 0x7f);
            case 1 -> random.nextInt(0x80, 0x800);
            case 2 -> random.nextInt(0x4e00, 0x9fff);
            default -> random.nextInt(0x1f300, 0x1f600);
        }).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Test
    void encryptsTheSameTextInAnotherWayEachTime() {
        assertThat(crypto.encrypt("success")).isNotEqualTo(crypto.encrypt("success"));
    }

    @Test
    void refusesWhatIsForAnotherApp() {
        assertThatThrownBy(() -> crypto("suite4xxx").decrypt(ENCRYPTED)).isInstanceOf(Refused.class)
                .hasMessageContaining("owner-key");
    }

    @ParameterizedTest
    @ValueSource(ints = { -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1_000_000, 64 })
    void refusesALengthThatIsNotThere(int length) throws GeneralSecurityException {
        var plain = new byte[64];
        Arrays.fill(plain, (byte) 32);
        ByteBuffer.wrap(plain).putInt(16, length);
        var encrypted = other.encryptPadded(plain);

        assertThatThrownBy(() -> crypto.decrypt(encrypted)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 33, 127, -1, 2 })
    void refusesAPaddingThatIsNone(int padding) throws GeneralSecurityException {
        var plain = new byte[64];
        plain[63] = (byte) padding;
        var encrypted = other.encryptPadded(plain);

        assertThatThrownBy(() -> crypto.decrypt(encrypted)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "=", "YWJj", "***", "YvkvaGe4hQxd3VxRmEty0Q==", "会议" })
    void refusesWhatIsNotEncrypted(String text) {
        assertThatThrownBy(() -> crypto.decrypt(text)).isInstanceOf(Refused.class);
    }
}

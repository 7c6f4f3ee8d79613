package io.quarkiverse.dingtalk.conference.emulator.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;

/** With the values of the official library's own test. */
class EncryptionTest {

    private static final String ENCRYPTED = "YvkvaGe4hQxd3VxRmEty0dVlnCOAqwf56xwTRHDHoOURqhalbmBJQk5FNcRk42Gl5T0YQXZNwpwWSm1x"
            + "AFJ5ZA==";

    private final Encryption encryption = ofOwner("dingsnotzck6pm5veliw");

    private static Encryption ofOwner(String owner) {
        return new Callback("http://localhost", "123456", "1234567890123456789012345678901234567890123", null)
                .encryptionFor(owner);
    }

    @Test
    @Sentence(page = Page.CALLBACK, says = "what is encrypted can be read with the official library, and its own test vector can be read here")
    void readsTheVectorOfTheOfficialLibrary() {
        assertThat(encryption.decrypt(ENCRYPTED)).isEqualTo("success");
    }

    @Test
    @Sentence(page = Page.CALLBACK, says = "signature is the SHA-1 of token, timestamp, nonce and what is encrypted, sorted and joined, in hexadecimal digits")
    void signsLikeTheOfficialLibrary() {
        assertThat(encryption.signature("1614767836", "A7Co0cJLMzIDtMMI", ENCRYPTED))
                .isEqualTo("9a95a004dd16f5c307e849b994173f76aa26e5eb");
    }

    @Test
    @Sentence(page = Page.CALLBACK, says = "a message is encrypted with AES-256-CBC, between 16 random bytes with its length and the owner key, and filled up to blocks of 32 bytes")
    void writesTheVectorOfTheOfficialLibraryFromTheSameRandomBytes() {
        byte[] random = Arrays.copyOf(decrypted(ENCRYPTED), Encryption.RANDOM);

        assertThat(encryption.encrypt(random, "success")).isEqualTo(ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "会议 🎉", "0123456789a", "0123456789ab", "0123456789abc", "{\"a\":1}" })
    void readsWhatItWrote(String message) {
        String encrypted = encryption.encrypt(new byte[Encryption.RANDOM], message);

        assertThat(Base64.getDecoder().decode(encrypted).length % 32).isZero();
        assertThat(encryption.decrypt(encrypted)).isEqualTo(message);
    }

    @Test
    void doesNotReadWhatIsMeantForAnother() {
        assertThatIllegalArgumentException().isThrownBy(() -> ofOwner("someone-else").decrypt(ENCRYPTED));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "%", "AAAA", "AAAAAAAAAAAAAAAAAAAAAA==",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==" })
    void doesNotReadWhatIsNotEncryptedSo(String encrypted) {
        assertThatIllegalArgumentException().isThrownBy(() -> encryption.decrypt(encrypted));
    }

    /** Without the code under test. */
    private static byte[] decrypted(String encrypted) {
        return CallbackApp.decrypted("1234567890123456789012345678901234567890123", encrypted);
    }
}

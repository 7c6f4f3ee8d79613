package io.quarkiverse.dingtalk.conference.emulator.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackTest {

    private static final String URL = "https://app.example/dingtalk?tenant=1";
    private static final String TOKEN = "abcDEF123";
    private static final String AES_KEY = "abcdefghijabcdefghijabcdefghijabcdefghijabc";

    @Test
    void keepsItsSecrets() {
        assertThat(new Callback(URL, TOKEN, AES_KEY, "my-key")).asString().contains(URL, "my-key")
                .doesNotContain(TOKEN, AES_KEY);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "app.example", "/dingtalk", "ftp://app.example", "http:///dingtalk", "http://a b",
            "http://app.example#here" })
    void hasAnAddress(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Callback(url, TOKEN, AES_KEY, null))
                .withMessage("url must be one with http or https and a host");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "ab", "a-token", "abcdefghijklmnopqrstuvwxyz1234567" })
    void hasATokenOfLettersAndDigits(String token) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Callback(URL, token, AES_KEY, null))
                .withMessage("token must have 3 to 32 letters and digits");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "abc", "abcdefghijabcdefghijabcdefghijabcdefghijabcd",
            "abcdefghijabcdefghij-bcdefghijabcdefghijabc" })
    void hasAKeyOf32Bytes(String aesKey) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Callback(URL, TOKEN, aesKey, null))
                .withMessage("aesKey must have 43 characters, Base64 of 32 bytes without = at the end");
    }

    @Test
    void hasNoBlankOwner() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Callback(URL, TOKEN, AES_KEY, " "));
    }
}

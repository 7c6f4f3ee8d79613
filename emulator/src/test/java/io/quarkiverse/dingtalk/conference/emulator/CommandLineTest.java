package io.quarkiverse.dingtalk.conference.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.emulator.push.Callback;

class CommandLineTest {

    private static final String URL = "http://127.0.0.1:8080/callback";
    private static final String TOKEN = "myToken123";
    private static final String AES_KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    @Test
    void pushesEventsNowhereUnlessToldTo() {
        assertThat(CommandLine.parse().options().callback()).isNull();
    }

    @Test
    void tellsWhereEventsArePushedTo() {
        assertThat(CommandLine.parse("--callback-url", URL, "--callback-token", TOKEN, "--callback-aes-key", AES_KEY).options()
                .callback()).isEqualTo(new Callback(URL, TOKEN, AES_KEY, null));
    }

    @Test
    void refusesHalfACallbackWithoutItsSecrets() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandLine.parse("--callback-url", URL, "--callback-token", TOKEN))
                .withMessage("Options --callback-url, --callback-token and --callback-aes-key: aesKey must have 43 characters, "
                        + "Base64 of 32 bytes without = at the end");
    }
}

package io.quarkiverse.dingtalk.conference.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlTextTest {

    @ParameterizedTest
    @CsvSource({ "a+b, a b", "a%2Bb, a+b", "%E4%BC%9A, 会", "a%26b%3D, a&b=", "plain, plain", "%zz, %zz", "50%, 50%", "'', ''" })
    void takesAPlusInAQueryForABlank(String raw, String meant) {
        assertThat(UrlText.decodeQuery(raw)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({ "a+b, a+b", "a+%2F+, a+/+", "%E4%BC%9A, 会", "%zz, %zz", "50%, 50%" })
    void takesAPlusInAPathForAPlus(String raw, String meant) {
        assertThat(UrlText.decodePathSegment(raw)).isEqualTo(meant);
    }
}

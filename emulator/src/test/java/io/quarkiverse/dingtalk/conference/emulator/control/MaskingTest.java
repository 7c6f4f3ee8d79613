package io.quarkiverse.dingtalk.conference.emulator.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"appSecret\":\"s\",\"x\":1} | {\"appSecret\":\"***\",\"x\":1}",
            "{\"appSecret\" :\t \"a\\\"b\",\"x\":1} | {\"appSecret\" :\t \"***\",\"x\":1}",
            "{\"APPSECRET\":\"s\"} | {\"APPSECRET\":\"***\"}",
            "{\"appSecret\":12345} | {\"appSecret\":\"***\"}",
            "{\"appSecret\":\"\",\"x\":1} | {\"appSecret\":\"***\",\"x\":1}",
            "{\"refresh_token\":\"s\"} | {\"refresh_token\":\"***\"}",
            "{\"password\":\"s\"} | {\"password\":\"***\"}",
            "{\"title\":\"my secret\",\"x\":\"token\"} | {\"title\":\"my secret\",\"x\":\"token\"}",
            "{\"nextToken\":\"page-2\",\"tokens\":3} | {\"nextToken\":\"page-2\",\"tokens\":3}",
            "{\"nextTtoken\":17,\"tokens\":3} | {\"nextTtoken\":17,\"tokens\":3}",
            "{\"urls\":[\"rtmp://host/app/key\",\"rtmps:\\/\\/host\"]} | {\"urls\":[\"rtmp://***\",\"rtmps:\\/\\/***\"]}",
            "{\"title\":\"a secret: b\"} | {\"title\":\"a secret: b\"}" })
    void hidesValuesByTheirNamesAndNothingElse(String body, String shown) {
        assertThat(Masking.body(body)).isEqualTo(shown);
    }

    @Test
    void copesWithLongValues() {
        String long_ = "\\\"\\u4f1a".repeat(100_000);

        assertThat(Masking.body("{\"appSecret\":\"" + long_ + "\",\"x\":\"" + long_ + "\"}"))
                .isEqualTo("{\"appSecret\":\"***\",\"x\":\"" + long_ + "\"}");
    }

    @Test
    void hidesParametersButNotTheTokenOfAPage() {
        assertThat(Masking.uri("/x?nextToken=2&access_token=s&appSecret=&token=s")).isEqualTo(
                "/x?nextToken=2&access_token=***&appSecret=***&token=***");
    }
}

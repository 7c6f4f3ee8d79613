package io.quarkiverse.dingtalk.conference.rest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFieldsTest {

    @ParameterizedTest
    @ValueSource(strings = { "{\"loginUrl\":\"s3cret\"}", "{\"loginUrl\" : \"a\\\"s3cret\"}", "{\"loginUrl\":\"cut off: s3cret",
            "{\"hostPassword\":\"s3cret\",\"conferencePassword\":\"s3cret\"}", "{\"streamUrlList\":[\"rtmp://a\",\"s3cret\"]}",
            "{\"streamUrlList\":[\"s3cret" })
    void valuesOfSecretFieldsAreNotShown(String json) {
        assertThat(SecretFields.masked(json)).doesNotContain("s3cret").contains("***");
    }

    @Test
    void otherFieldsAre() {
        var json = "{\"roomCode\":\"1\",\"url\":\"https://example.org\"}";

        assertThat(SecretFields.masked(json)).isEqualTo(json);
    }

    @Test
    void aLongValueIsNoMatterOfTheStack() {
        assertThat(SecretFields.masked("{\"loginUrl\":\"" + "\\\"a".repeat(100_000) + "\"}"))
                .isEqualTo("{\"loginUrl\":\"***\"}");
    }
}

package io.quarkiverse.dingtalk.conference.rest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretFieldsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "{\"hostPassword\" : \"a\\\"b\",\"x\":1};{\"hostPassword\":\"***\",\"x\":1}",
            "{\"conferencePassword\":123,\"x\":1};{\"conferencePassword\":\"***\",\"x\":1}",
            "{\"streamUrlList\":[\"rtmp://a/k]1\",[\"rtmp://b/k2\"]],\"x\":1};{\"streamUrlList\":\"***\",\"x\":1}",
            "{\"in\":[{\"successStreamMap\":{\"rtmp://a/k}1\":[\"id\"],\"rtmp://b\":{\"id\":1}}}]};{\"in\":[{\"successStreamMap\":\"***\"}]}",
            "{\"x\":1,\"loginUrl\":\"https://cut off;{\"x\":1,\"loginUrl\"***",
            "{\"title\":\"hostPassword\"};{\"title\":\"hostPassword\"}" })
    void whatIsSecretInABodyIsNotShown(String body, String shown) {
        assertThat(SecretFields.masked(body)).isEqualTo(shown);
    }
}

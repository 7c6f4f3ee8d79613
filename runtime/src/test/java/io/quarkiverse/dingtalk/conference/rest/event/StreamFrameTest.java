package io.quarkiverse.dingtalk.conference.rest.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.rest.event.StreamFrame.Kind;

/** How frames are read that come through a Stream connection. */
class StreamFrameTest {

    private static final String EVENT = """
            {"specVersion":"1.0","type":"EVENT","headers":{"topic":"*","messageId":"m1","contentType":"application/json",
            "time":"1690362102194","eventType":"meeting_status_change","eventId":"e1","eventCorpId":"ding1",
            "eventBornTime":"1690362102000","eventUnifiedAppId":"app"},
            "data":"{\\"changeScene\\":\\"conference_created\\",\\"title\\":\\"周会 \\\\\\"A\\\\\\"\\"}"}
            """;

    @Test
    void readsAnEventWithItsEnvelope() throws Exception {
        var frame = read(EVENT);

        assertThat(frame.kind()).isEqualTo(Kind.EVENT);
        assertThat(frame.messageId()).isEqualTo("m1");
        assertThat(frame.event()).isEqualTo(new ArrivedEvent("e1", "meeting_status_change", "ding1",
                Instant.ofEpochMilli(1690362102000L), "{\"changeScene\":\"conference_created\",\"title\":\"周会 \\\"A\\\"\"}"));
    }

    @Test
    void readsHeadersUnderTheNameThatDingTalksExampleHasToo() throws Exception {
        assertThat(read(EVENT.replace("\"headers\"", "\"header\"")).event()).isEqualTo(read(EVENT).event());
    }

    @Test
    void takesAnEventOfWhateverTopic() throws Exception {
        assertThat(read(EVENT.replace("\"topic\":\"*\"", "\"topic\":\"dingTalk\"")).event()).isEqualTo(read(EVENT).event());
    }

    @Test
    void takesFieldsInAnyOrderAndWhatItDoesNotKnow() throws Exception {
        var frame = read("""
                {"data":"{}","more":{"deep":[1,{"a":2}]},"headers":{"extra":[1],"eventType":"t","eventId":"e","messageId":"m"},
                "type":"EVENT"}""");

        assertThat(frame.event()).isEqualTo(new ArrivedEvent("e", "t", null, null, "{}"));
    }

    @Test
    void takesTheIdOfTheMessageForABlankOneOfTheEvent() throws Exception {
        assertThat(read("""
                {"type":"EVENT","headers":{"eventType":"t","eventId":" ","messageId":"m"}}""").event().id()).isEqualTo("m");
    }

    @Test
    void refusesAnEventWhoseIdsAreBlank() {
        assertThatThrownBy(() -> read("""
                {"type":"EVENT","headers":{"eventType":"t","eventId":"","messageId":""}}"""))
                .isInstanceOf(UnreadableFrameException.class);
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThatThrownBy(() -> StreamFrame.read(new byte[] { 0, 0, (byte) 0xff, (byte) 0xfe, 1, 2, 3, 4 }))
                .isInstanceOf(UnreadableFrameException.class);
    }

    @Test
    void takesDataThatIsAnObjectInPlaceOfItsText() throws Exception {
        var frame = read("""
                {"type":"EVENT","headers":{"eventType":"t","eventId":"e"},"data":{"a":[1,"x"]}}""");

        assertThat(frame.event().data()).isEqualTo("{\"a\":[1,\"x\"]}");
    }

    @Test
    void readsATimeThatIsANumber() throws Exception {
        assertThat(read(EVENT.replace("\"1690362102000\"", "1690362102000")).event().bornAt())
                .isEqualTo(Instant.ofEpochMilli(1690362102000L));
    }

    @Test
    void goesOnWithoutATimeThatIsNone() throws Exception {
        assertThat(read(EVENT.replace("1690362102000", "yesterday")).event().bornAt()).isNull();
    }

    @Test
    void goesOnWithoutATypeOrData() throws Exception {
        assertThat(read("""
                {"type":"EVENT","headers":{"eventId":"e"}}""").event()).isEqualTo(new ArrivedEvent("e", "", null, null, "{}"));
    }

    @Test
    void knowsAnEventWithoutAnIdByTheMessageThatItCameIn() throws Exception {
        assertThat(read("""
                {"type":"EVENT","headers":{"messageId":"m","eventId":null}}""").event().id()).isEqualTo("m");
    }

    @Test
    void tellsSystemFramesApart() throws Exception {
        assertThat(read(system("ping")).kind()).isEqualTo(Kind.PING);
        assertThat(read(system("ping")).data()).isEqualTo("{\"opaque\":\"o\"}");
        assertThat(read(system("disconnect")).kind()).isEqualTo(Kind.DISCONNECT);
        assertThat(read(system("KEEPALIVE")).kind()).isEqualTo(Kind.NOTICE);
    }

    private static String system(String topic) {
        return "{\"specVersion\":\"1.0\",\"type\":\"SYSTEM\",\"headers\":{\"topic\":\"" + topic
                + "\",\"messageId\":\"m\"},\"data\":\"{\\\"opaque\\\":\\\"o\\\"}\"}";
    }

    @Test
    void takesWhateverElseThereIsForSomethingForeign() throws Exception {
        assertThat(read("{\"type\":\"CALLBACK\",\"headers\":{\"messageId\":\"m\"}}").kind()).isEqualTo(Kind.FOREIGN);
        assertThat(read("{}").kind()).isEqualTo(Kind.FOREIGN);
        assertThat(read("{\"headers\":\"none\"}").kind()).isEqualTo(Kind.FOREIGN);
    }

    @Test
    void saysWhereAFrameIsNoJsonAndNothingOfWhatItHolds() {
        assertThatThrownBy(() -> read("{\"type\":\"EVENT\",secret}")).isInstanceOf(UnreadableFrameException.class)
                .hasMessageMatching("it is no JSON from its byte \\d+ on");
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThatThrownBy(() -> read("[]")).hasMessage("it is no JSON object");
        assertThatThrownBy(() -> read("")).hasMessage("it is no JSON object");
    }

    @Test
    void refusesAFrameThatWasCutOff() {
        assertThatThrownBy(() -> read(EVENT.substring(0, 200))).isInstanceOf(UnreadableFrameException.class);
    }

    @Test
    void refusesAnEventWithoutAnyId() {
        assertThatThrownBy(() -> read("{\"type\":\"EVENT\",\"headers\":{}}")).hasMessage("it is an event without an id");
    }

    @Test
    void showsNothingOfWhatAnEventTells() throws Exception {
        assertThat(read(EVENT).toString()).isEqualTo("EVENT m1");
    }

    private static StreamFrame read(String json) throws UnreadableFrameException {
        return StreamFrame.read(json.getBytes(StandardCharsets.UTF_8));
    }
}

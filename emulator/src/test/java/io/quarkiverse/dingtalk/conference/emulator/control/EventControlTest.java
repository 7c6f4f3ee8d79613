package io.quarkiverse.dingtalk.conference.emulator.control;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.CORP;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.vertx.core.json.JsonObject;

class EventControlTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    void makesAnyEvent() {
        JsonObject data = new JsonObject("{\"a\":[1,{\"b\":null}],\"c\":\"会议\"}");

        String id = make(new JsonObject().put("eventType", "brand_new").put("data", data));

        assertThat(dingtalk.events()).containsExactly(new JsonObject()
                .put("eventId", id)
                .put("eventType", "brand_new")
                .put("bornTime", dingtalk.clock().millis())
                .put("corpId", CORP)
                .put("data", data)
                .put("deliveries", new JsonObject().put("sent", 0).put("refused", 0).put("acknowledged", false)));
    }

    @Test
    void makesAnEventOfAnyIdAndOrganization() {
        make(new JsonObject().put("eventType", "any").put("eventId", "my-id").put("corpId", "their-corp"));

        assertThat(dingtalk.events()).hasSize(1).first().satisfies(event -> {
            assertThat(event.getString("eventId")).isEqualTo("my-id");
            assertThat(event.getString("corpId")).isEqualTo("their-corp");
            assertThat(event.getJsonObject("data")).isEmpty();
        });
    }

    @Test
    void makesManyEventsAtOnceWithIdsOfTheirOwn() {
        String id = make(new JsonObject().put("eventType", "any").put("copies", 3));

        assertThat(dingtalk.events()).extracting(it -> it.getString("eventId"))
                .containsExactlyInAnyOrder(id + "-1", id + "-2", id + "-3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{}|eventTypeInvalid",
            "{\"eventType\":\"any\",\"copies\":0}|copiesInvalid",
            "{\"eventType\":\"any\",\"copies\":10001}|copiesInvalid",
            "{\"eventType\":\" \"}|eventTypeInvalid",
            "{\"eventType\":\"any\",\"data\":[]}|dataInvalid",
            "{\"eventType\":\"any\",\"data\":\"{}\"}|dataInvalid",
            "{\"eventType\":\"any\",\"eventId\":\"\"}|eventIdInvalid",
            "{\"eventType\":\"any\",\"corpId\":\"\"}|corpIdInvalid" })
    void refusesWhatIsNoEvent(String body, String code) {
        var reply = dingtalk.control("events", new JsonObject(body));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().getString("code")).isEqualTo(code);
    }

    @Test
    void showsTheNewestFirst() {
        make(new JsonObject().put("eventType", "first"));
        make(new JsonObject().put("eventType", "second"));
        make(new JsonObject().put("eventType", "third"));

        assertThat(objects(dingtalk.look("events?newest=2").ok().getJsonArray("events")))
                .extracting(it -> it.getString("eventType")).containsExactly("third", "second");
    }

    @Test
    void doesNotShowTickets() {
        make(new JsonObject().put("eventType", "suite_ticket").put("data", new JsonObject().put("suiteTicket", "hush")));

        assertThat(dingtalk.look("events").text()).doesNotContain("hush").contains("\"suiteTicket\":\"***\"");
    }

    @Test
    void forgetsEventsOnReset() {
        make(new JsonObject().put("eventType", "any"));

        dingtalk.control("reset").isNoContent();

        assertThat(dingtalk.events()).isEmpty();
    }

    private String make(JsonObject event) {
        return dingtalk.control("events", event).ok().getString("eventId");
    }
}

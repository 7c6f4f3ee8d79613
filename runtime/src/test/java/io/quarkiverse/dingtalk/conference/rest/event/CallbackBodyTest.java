package io.quarkiverse.dingtalk.conference.rest.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.rest.event.CallbackBody.Ticket;

class CallbackBodyTest {

    @ParameterizedTest
    @ValueSource(strings = { "check_url", "check_create_suite_url", "check_update_suite_url" })
    void readsAllKindsOfChecks(String type) {
        assertThat(CallbackBody.read("{\"EventType\":\"" + type + "\"}").isCheck()).isTrue();
    }

    @Test
    void readsAnEvent() {
        var text = "{\"EventType\":\"t\",\"EventTime\":\"1614767836000\",\"CorpId\":\"c\",\"BizId\":\"b\",\"eventId\":\"e\",\"x\":1}";

        assertThat(CallbackBody.read(text).events())
                .containsExactly(new ArrivedEvent("e", "t", "c", Instant.ofEpochMilli(1614767836000L), text));
    }

    @Test
    void givesAnEventWithoutAnIdTheSameEachTime() {
        var text = "{\"EventType\":\"tmp_auth_code\",\"SuiteKey\":\"s\",\"AuthCorpId\":\"c\",\"AuthCode\":\"a\",\"TimeStamp\":\"1\"}";
        var id = CallbackBody.read(text).events().get(0).id();

        assertThat(CallbackBody.read(text).events().get(0).id()).isEqualTo(id).isNotBlank();
        assertThat(CallbackBody.read(text.replace("\"1\"", "\"2\"")).events().get(0).id()).isNotEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = { "success", "", "[]", "1", "{\"a\":1}", "{\"EventType\":{}}" })
    void makesAnEventWithoutATypeOfWhatItDoesNotKnow(String text) {
        assertThat(CallbackBody.read(text).events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEmpty();
            assertThat(event.data()).isEqualTo(text);
        });
    }

    @Test
    void readsATicket() {
        assertThat(CallbackBody.read("{\"EventType\":\"suite_ticket\",\"SuiteKey\":\"s\",\"SuiteTicket\":\"t\"}").tickets())
                .containsExactly(new Ticket("s", "t"));
    }

    @Test
    void readsTheFormWithSeveralEvents() {
        var body = CallbackBody
                .read("""
                        {"EventType":"SYNC_HTTP_PUSH_HIGH","bizData":[
                         {"biz_type":2,"biz_id":"1","corp_id":"c","biz_data":"{\\"syncAction\\":\\"suite_ticket\\",\\"suiteTicket\\":\\"t\\"}"},
                         {"biz_type":4,"biz_id":"2","corp_id":"c","gmt_modified":1608639648000,
                          "biz_data":"{\\"syncAction\\":\\"org_suite_auth\\"}"},
                         {"biz_type":225,"corp_id":"d","biz_data":{"syncAction":"meeting_status_change","eventId":"e"}}]}
                        """);

        assertThat(body.tickets()).containsExactly(new Ticket(null, "t"));
        assertThat(body.events()).extracting(ArrivedEvent::type).containsExactly("org_suite_auth", "meeting_status_change");
        assertThat(body.events()).extracting(ArrivedEvent::corpId).containsExactly("c", "d");
        assertThat(body.events().get(0).bornAt()).isEqualTo(Instant.ofEpochMilli(1608639648000L));
        assertThat(body.events().get(1).id()).isEqualTo("e");
        assertThat(body.events().get(1).data()).isEqualTo("{\"syncAction\":\"meeting_status_change\",\"eventId\":\"e\"}");
    }

    @Test
    void tellsNoTicketToALog() {
        assertThat(new Ticket("suite", "secret").toString()).doesNotContain("secret");
    }
}

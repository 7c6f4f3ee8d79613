package io.quarkiverse.dingtalk.conference.rest.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.event.AuthorizationRevoked;
import io.quarkiverse.dingtalk.conference.event.MeetingStarted;

/** What the callback gets. */
class PushedEventsTest {

    private static final Instant BORN = Instant.ofEpochMilli(1663143335567L);

    @Test
    void anEventHasItsFieldsBesideThoseAboutIt() {
        var body = """
                {"EventType":"meeting_status_change","EventTime":1663143335567,"CorpId":"corp1","BizId":"166335567",
                "eventId":"id1","openConfModel":{"conferenceId":"c1"},"statusSeqNum":1,"changeScene":"conference_created"}""";

        var event = only(body);

        assertThat(event).isEqualTo(new ArrivedEvent("id1", "meeting_status_change", "corp1", BORN, body));
        assertThat(((MeetingStarted) EventReader.read("<default>", event)).conferenceId()).isEqualTo("c1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"1663143335567\"", "1663143335", "\"1663143335\"" })
    void aTimeIsATextOrANumberAndMayBeInSeconds(String time) {
        assertThat(only("{\"EventType\":\"suite_relieve\",\"AuthCorpId\":\"corp2\",\"TimeStamp\":" + time + "}").bornAt())
                .isBetween(BORN.minusMillis(567), BORN);
    }

    @Test
    void anEventAboutAThirdPartyAppIsOfTheOrganizationThatDecided() {
        var event = only("{\"EventType\":\"suite_relieve\",\"SuiteKey\":\"suite1\",\"AuthCorpId\":\"corp2\"}");

        assertThat(event.corpId()).isEqualTo("corp2");
        assertThat(EventReader.read("<default>", event)).isInstanceOf(AuthorizationRevoked.class);
    }

    @Test
    void anEventWithoutAnIdHasTheSameOneEachTimeItComes() {
        var body = "{\"EventType\":\"change_auth\",\"AuthCorpId\":\"corp2\",\"TimeStamp\":1234456}";

        assertThat(only(body).id()).isNotBlank().isEqualTo(only(body).id())
                .isNotEqualTo(only(body.replace("1234456", "1234457")).id());
    }

    @Test
    void aTicketIsTakenOutOfAPush() {
        assertThat(SuiteTicket.of(only("{\"EventType\":\"suite_ticket \",\"SuiteKey\":\"suite1\",\"SuiteTicket\":\"secret\"}")))
                .contains(new SuiteTicket("suite1", "secret"));
    }

    @Test
    void aTicketIsNotShown() {
        assertThat(new SuiteTicket("suite1", "secret").toString()).isEqualTo("SuiteTicket[suiteKey=suite1, value=***]");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"EventType\":\"suite_ticket\"}", "{\"EventType\":\"change_auth\",\"SuiteTicket\":\"t\"}", "{" })
    void noOtherPushHasATicket(String body) {
        assertThat(SuiteTicket.of(only(body))).isEmpty();
    }

    /** In the form of DingTalk's own example for third-party apps. */
    @Test
    void aPushToANewerThirdPartyAppHoldsSeveralEvents() {
        var ticket = "{\"syncAction\":\"suite_ticket\",\"suiteTicket\":\"secret\",\"syncSeq\":\"1AB\"}";
        var relieved = "{\"syncAction\":\"org_suite_relieve\",\"syncSeq\":\"1AC\"}";

        var events = PushedEvents.in("""
                {"EventType":"SYNC_HTTP_PUSH_HIGH","bizData":[{"gmt_create":1652841516000,"biz_type":2,"open_cursor":0,
                "subscribe_id":"2531_0","id":230,"gmt_modified":1663143335567,"biz_id":"2531","biz_data":%s,
                "corp_id":"corp1","status":0},{"biz_type":4,"biz_id":"2531","biz_data":%s,"corp_id":"corp2"}]}"""
                .formatted(quoted(ticket), quoted(relieved)));

        assertThat(events).hasSize(2);
        assertThat(events.get(0)).isEqualTo(new ArrivedEvent(events.get(0).id(), "suite_ticket", "corp1", BORN, ticket));
        assertThat(SuiteTicket.of(events.get(0))).contains(new SuiteTicket(null, "secret"));
        assertThat(events.get(1)).isEqualTo(new ArrivedEvent(events.get(1).id(), "org_suite_relieve", "corp2", null, relieved));
        assertThat(EventReader.read("<default>", events.get(1)).organization()).contains("corp2");
    }

    @Test
    void theJsonOfAnEventOfSeveralIsATextOrAnObject() {
        var event = only("""
                {"EventType":"SYNC_HTTP_PUSH_MEDIUM","bizData":[{"corp_id":"corp1","biz_type":225,"biz_data":{"eventId":"id1",
                "syncAction":"meeting_status_change","openConfModel":{"conferenceId":"c1"},
                "changeScene":"conference_created"}}]}""");

        assertThat(event.id()).isEqualTo("id1");
        assertThat(EventReader.read("<default>", event)).isInstanceOf(MeetingStarted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "null", "[]", "{", "success", "{}", "{\"EventType\":{}}",
            "{\"eventId\":[],\"EventTime\":\"x\"}",
            "{\"EventType\":\"SYNC_HTTP_PUSH_HIGH\",\"bizData\":7}", "{\"EventType\":\"SYNC_HTTP_PUSH_HIGH\",\"bizData\":[7]}",
            "{\"EventType\":\"SYNC_HTTP_PUSH_HIGH\",\"bizData\":[{\"biz_data\":\"{\"}]}", "\"\\uD83D\"" })
    void whatCannotBeReadIsAnEventToo(String body) {
        assertThat(only(body).id()).isNotBlank();
        assertThat(EventReader.read("<default>", only(body))).isNotNull();
    }

    private static ArrivedEvent only(String body) {
        var events = PushedEvents.in(body);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static String quoted(String json) {
        return '"' + json.replace("\"", "\\\"") + '"';
    }
}

package io.quarkiverse.dingtalk.conference.emulator.push;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.CORP;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.KEY;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.SUITE_KEY;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.SUITE_SECRET;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.SUITE_TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.quarkiverse.dingtalk.conference.emulator.push.CallbackApp.Received;
import io.vertx.core.json.JsonObject;

class SuitePushTest {

    @RegisterExtension
    @Order(1)
    private final RunningEmulator dingtalk = new RunningEmulator();

    @RegisterExtension
    @Order(2)
    private final CallbackApp app = new CallbackApp();

    @BeforeEach
    void setTheCallback() {
        dingtalk.put("callback", app.settings()).isNoContent();
    }

    @Test
    @Sentence(page = Page.SUITE_CALLBACK, says = "a new suite ticket is pushed with EventType suite_ticket, SuiteKey, SuiteTicket and TimeStamp")
    @Guess(page = Page.SUITE_CALLBACK, says = "TimeStamp is a number, in milliseconds")
    void pushesNewTickets() {
        dingtalk.control("suite-tickets", new JsonObject().put("suiteTicket", "new-ticket")).ok();

        assertThat(app.next().message()).isEqualTo(new JsonObject().put("EventType", "suite_ticket").put("SuiteKey", SUITE_KEY)
                .put("TimeStamp", dingtalk.clock().millis()).put("SuiteTicket", "new-ticket"));
    }

    @Test
    @Sentence(page = Page.SUITE_CALLBACK, says = "the owner key of a third-party app is its suiteKey")
    void ownsThemByTheKeyOfTheSuite() {
        dingtalk.control("suite-tickets").ok();

        assertThat(app.next().owner()).isEqualTo(SUITE_KEY);
    }

    @Test
    @Sentence(page = Page.SUITE_CALLBACK, says = "a new suite ticket makes the one before invalid")
    void acceptsOnlyTheNewTicketFromThenOn() {
        dingtalk.control("suite-tickets").ok();
        String ticket = app.next().message().getString("SuiteTicket");

        assertThat(dingtalk.askForCorpToken(SUITE_KEY, SUITE_SECRET, SUITE_TICKET, "ding-customer").status()).isEqualTo(400);
        dingtalk.askForCorpToken(SUITE_KEY, SUITE_SECRET, ticket, "ding-customer").ok();
    }

    @Test
    void doesNotShowTickets() {
        dingtalk.control("suite-tickets", new JsonObject().put("suiteTicket", "hush")).ok();
        app.next();

        assertThat(dingtalk.look("events").text()).doesNotContain("hush").contains("suite_ticket");
    }

    @Test
    @Sentence(page = Page.SUITE_CALLBACK, says = "that an organization authorizes the app is pushed with EventType tmp_auth_code, SuiteKey, TimeStamp and AuthCode")
    @Guess(page = Page.SUITE_CALLBACK, says = "AuthCorpId is told as well")
    void pushesThatAnOrganizationAuthorizesTheApp() {
        authorize("tmp_auth_code");

        JsonObject message = app.next().message();
        assertThat((String) message.remove("AuthCode")).isNotBlank();
        assertThat(message).isEqualTo(told("tmp_auth_code"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "change_auth", "suite_relieve" })
    @Sentence(page = Page.SUITE_CALLBACK, says = "that an organization changes or withdraws it is pushed with EventType change_auth or suite_relieve, SuiteKey, TimeStamp and AuthCorpId")
    @Guess(page = Page.SUITE_CALLBACK, says = "its tokens stay valid")
    void pushesThatAnOrganizationChangesOrWithdrawsIt(String type) {
        authorize(type);

        Received push = app.next();
        assertThat(push.message()).isEqualTo(told(type));
        assertThat(push.owner()).isEqualTo(SUITE_KEY);
    }

    private void authorize(String type) {
        dingtalk.control("authorizations", new JsonObject().put("corpId", "ding-customer").put("eventType", type)).ok();
    }

    private JsonObject told(String type) {
        return new JsonObject().put("EventType", type).put("SuiteKey", SUITE_KEY).put("TimeStamp", dingtalk.clock().millis())
                .put("AuthCorpId", "ding-customer");
    }

    @Test
    void refusesOtherAuthorizations() {
        dingtalk.control("authorizations", new JsonObject().put("corpId", "ding-customer").put("eventType", "any"))
                .isError(400, "eventTypeInvalid",
                        "eventType must be one of tmp_auth_code, change_auth, suite_relieve, not any");
        dingtalk.control("authorizations", new JsonObject().put("eventType", "change_auth"))
                .isError(400, "corpIdInvalid", "corpId must be a text that is not blank, with 512 characters at most");
    }

    @Test
    @Sentence(page = Page.SUITE_CALLBACK, says = "in Stream mode a new suite ticket is the suiteTicket of an event suite_ticket")
    @Guess(page = Page.SUITE_CALLBACK, says = "it belongs to the organization of the developer")
    void sendsTicketsInStreamModeIfThereIsNoCallback() {
        dingtalk.delete("callback").isNoContent();

        dingtalk.control("suite-tickets", new JsonObject().put("suiteTicket", "new-ticket")).ok();

        JsonObject event = dingtalk.events().get(0);
        assertThat(event.getString("eventType")).isEqualTo("suite_ticket");
        assertThat(event.getString("corpId")).isEqualTo(CORP);
        assertThat(event.getJsonObject("data").fieldNames()).containsExactly("suiteTicket");
        assertThat(dingtalk.look("connections").ok().getJsonObject("waitingEvents"))
                .isEqualTo(new JsonObject().put(KEY, 0).put(SUITE_KEY, 1));
        dingtalk.askForCorpToken(SUITE_KEY, SUITE_SECRET, "new-ticket", "ding-customer").ok();
    }

    @Test
    void tellsNobodyOfAuthorizationsWithoutACallback() {
        dingtalk.delete("callback").isNoContent();

        assertThat(dingtalk.control("authorizations",
                new JsonObject().put("corpId", "ding-customer").put("eventType", "change_auth")).status()).isEqualTo(409);
    }
}

package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.token.SuiteTickets;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.smallrye.mutiny.Uni;

/** The HTTP callback of an application that observes nothing. */
class HttpCallbackWithoutObserversTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(CallbackCaller.class, Tickets.class))
            .overrideConfigKey("quarkus.dingtalk-conference.url", "http://127.0.0.1:1")
            .overrideConfigKey("quarkus.dingtalk-conference.suite-key", "suite1")
            .overrideConfigKey("quarkus.dingtalk-conference.suite-secret", "s")
            .overrideConfigKey("quarkus.dingtalk-conference.events.callback.path", "/hooks/suite")
            .overrideConfigKey("quarkus.dingtalk-conference.events.callback.token", CallbackCaller.TOKEN)
            .overrideConfigKey("quarkus.dingtalk-conference.events.callback.aes-key", CallbackCaller.AES_KEY);

    @TestHTTPResource("/hooks/suite")
    URI url;

    @Inject
    Tickets tickets;

    @Test
    void aSuiteTicketIsTaken() {
        assertThat(send("{\"EventType\":\"suite_ticket\",\"SuiteKey\":\"suite1\",\"SuiteTicket\":\"t1\"}")).isEqualTo(200);

        assertThat(tickets.received).containsEntry("suite1", "t1");
    }

    @Test
    void aSuiteTicketThatDoesNotNameItsSuiteIsOfTheClient() {
        assertThat(send("""
                {"EventType":"SYNC_HTTP_PUSH_HIGH","bizData":[{"biz_type":2,
                 "biz_data":"{\\"syncAction\\":\\"suite_ticket\\",\\"suiteTicket\\":\\"t2\\"}"}]}""")).isEqualTo(200);

        assertThat(tickets.received).containsEntry("suite1", "t2");
    }

    @Test
    void aSuiteTicketThatIsNotTakenComesAgain() {
        assertThat(send("{\"EventType\":\"suite_ticket\",\"SuiteKey\":\"down\",\"SuiteTicket\":\"t3\"}")).isEqualTo(500);
    }

    @Test
    void anEventThatNobodyObservesIsHandled() {
        assertThat(send("{\"EventType\":\"meeting_status_change\",\"eventId\":\"e\"}")).isEqualTo(200);
    }

    private int send(String message) {
        return new CallbackCaller(url.toString(), "suite1").call(message).statusCode();
    }

    @Singleton
    public static class Tickets implements SuiteTickets {

        final Map<String, String> received = new ConcurrentHashMap<>();

        @Override
        public Uni<Void> received(String suiteKey, String suiteTicket) {
            if (suiteKey.equals("down")) {
                return Uni.createFrom().failure(new IllegalStateException());
            }
            received.put(suiteKey, suiteTicket);
            return Uni.createFrom().voidItem();
        }
    }
}

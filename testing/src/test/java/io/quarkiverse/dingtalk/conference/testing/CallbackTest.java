package io.quarkiverse.dingtalk.conference.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.sun.net.httpserver.HttpServer;

/** Events that are pushed to an application, which takes none of them. */
@ExtendWith(DingTalkExtension.class)
class CallbackTest {

    private static final String TOKEN = "aToken123";
    private static final String AES_KEY = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq";

    @InjectDingTalk
    private DingTalkEmulator dingTalk;

    private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
    private HttpServer app;

    @BeforeEach
    void listen() throws IOException {
        app = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        app.createContext("/", exchange -> {
            calls.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        app.start();
    }

    @AfterEach
    void stop() {
        app.stop(0);
    }

    @Test
    void eventsArePushedThere() throws InterruptedException {
        dingTalk.callback().set(url(), TOKEN, AES_KEY);
        String eventId = dingTalk.events().publish(NewEvent.of("meeting_status_change", "{}"));

        assertThat(calls.poll(5, SECONDS)).startsWith("/events?");
        assertThat(dingTalk.events().await(eventId, event -> event.refused() > 0).refusal()).contains("503");
    }

    @Test
    void aCheckSaysWhatIsWrong() {
        dingTalk.callback().set(url(), TOKEN, AES_KEY, "an-owner");

        assertThatIllegalStateException().isThrownBy(() -> dingTalk.callback().check()).withMessageContaining("503");
    }

    @Test
    void aThirdPartyAppIsToldOfItsTicketsAndOrganizations() {
        dingTalk.callback().set(url(), TOKEN, AES_KEY);
        List<String> ids = List.of(dingTalk.callback().pushSuiteTicket("a-ticket"),
                dingTalk.callback().authorize("ding-customer", "a-code"),
                dingTalk.callback().changeAuthorization("ding-customer"),
                dingTalk.callback().revokeAuthorization("ding-customer"));

        assertThat(dingTalk.events().list()).extracting(EventState::eventId).isEqualTo(ids);
        assertThat(dingTalk.events().list()).extracting(EventState::type).containsExactly("suite_ticket", "tmp_auth_code",
                "change_auth", "suite_relieve");
    }

    @Test
    void nothingIsPushedToACallbackThatWasRemoved() {
        dingTalk.callback().set(url(), TOKEN, AES_KEY);
        dingTalk.callback().remove();

        assertThatIllegalStateException().isThrownBy(() -> dingTalk.callback().authorize("ding-customer", "a-code"))
                .withMessageContaining("there is nowhere to push to");
    }

    private String url() {
        return "http://127.0.0.1:" + app.getAddress().getPort() + "/events";
    }
}

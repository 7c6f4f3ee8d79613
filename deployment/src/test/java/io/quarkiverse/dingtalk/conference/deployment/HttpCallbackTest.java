package io.quarkiverse.dingtalk.conference.deployment;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.event.MeetingStarted;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.json.JsonPath;

/** The HTTP callback of an application that observes events. */
class HttpCallbackTest {

    private static final int TOO_MUCH = 10 << 20;

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(CallbackCaller.class, Seen.class))
            .overrideConfigKey("quarkus.dingtalk-conference.url", "http://127.0.0.1:1")
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", "ding1")
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", "s")
            .overrideConfigKey("quarkus.dingtalk-conference.events.callback.token", CallbackCaller.TOKEN)
            .overrideConfigKey("quarkus.dingtalk-conference.events.callback.aes-key", CallbackCaller.AES_KEY)
            .overrideConfigKey("quarkus.dingtalk-conference.events.callback.timeout", "300ms")
            .overrideConfigKey("quarkus.dingtalk-conference.\"branch\".url", "http://127.0.0.1:1")
            .overrideConfigKey("quarkus.dingtalk-conference.\"branch\".app-key", "ding2")
            .overrideConfigKey("quarkus.dingtalk-conference.\"branch\".app-secret", "s")
            .overrideConfigKey("quarkus.dingtalk-conference.\"branch\".events.callback.token", CallbackCaller.TOKEN)
            .overrideConfigKey("quarkus.dingtalk-conference.\"branch\".events.callback.aes-key", CallbackCaller.AES_KEY)
            .overrideConfigKey("quarkus.dingtalk-conference.\"off\".app-key", "ding3")
            .overrideConfigKey("quarkus.dingtalk-conference.\"off\".app-secret", "s")
            .overrideConfigKey("quarkus.dingtalk-conference.\"off\".events.enabled", "false")
            .overrideConfigKey("quarkus.dingtalk-conference.\"off\".events.callback.token", CallbackCaller.TOKEN)
            .overrideConfigKey("quarkus.dingtalk-conference.\"off\".events.callback.aes-key", CallbackCaller.AES_KEY);

    @TestHTTPResource("/dingtalk/events")
    URI url;

    @Inject
    Seen seen;

    private CallbackCaller dingTalk;

    @BeforeEach
    void calls() {
        dingTalk = new CallbackCaller(url.toString(), "ding1");
        seen.times.clear();
    }

    private static String event(String id) {
        return "{\"EventType\":\"meeting_status_change\",\"EventTime\":1663143335567,\"CorpId\":\"corp1\",\"eventId\":\"" + id
                + "\",\"statusSeqNum\":1,\"changeScene\":\"conference_created\",\"openConfModel\":{\"conferenceId\":\"c\","
                + "\"title\":\"评审\"}}";
    }

    @Test
    void anEventIsObservedAndAnsweredInEncryptedForm() {
        var answer = dingTalk.call(event("one"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(seen.times).containsExactly(Map.entry("default one", 1));
        var json = JsonPath.from(answer.body());
        assertThat(CallbackCaller.decrypt(json.getString("encrypt"))).isEqualTo("success");
        assertThat(json.getString("msg_signature")).isEqualTo(CallbackCaller.sign(json.getString("timeStamp"),
                json.getString("nonce"), json.getString("encrypt")));
    }

    @Test
    void theUrlOfEachClientIsItsOwn() {
        new CallbackCaller(url + "/branch", "ding2").call(event("of the branch"));

        assertThat(seen.times).containsExactly(Map.entry("branch of the branch", 1));
    }

    @Test
    void theOtherNamesOfWhatIsInTheQueryAreUnderstood() {
        assertThat(dingTalk.send(dingTalk.request(event("other names"), "msg_signature", "timeStamp")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCheckIsAnswered() {
        var answer = dingTalk.call("{\"EventType\":\"check_url\"}");

        assertThat(CallbackCaller.decrypt(JsonPath.from(answer.body()).getString("encrypt"))).isEqualTo("success");
        assertThat(seen.times).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "/nobody", "/off" })
    void whereNoClientIsThereIsNothing(String path) {
        assertThat(new CallbackCaller(url + path, "ding3").call(event("lost")).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyWhatIsPostedIsTaken() {
        given().get(url).then().statusCode(404);
    }

    @Test
    void allThatIsRefusedIsAnsweredAlike() {
        var taken = dingTalk.request(event("taken"));
        assertThat(dingTalk.send(taken).statusCode()).isEqualTo(200);

        var ofAnotherApp = new CallbackCaller(url.toString(), "ding2").call(event("lost"));
        var madeAgain = dingTalk.send(taken);
        var unsigned = dingTalk.send(HttpRequest.newBuilder(url).POST(BodyPublishers.ofString("{\"encrypt\":\"x\"}")).build());
        var empty = dingTalk.send(HttpRequest.newBuilder(url).POST(BodyPublishers.noBody()).build());
        var wrong = dingTalk.send(HttpRequest.newBuilder(URI.create(url + "?signature=0&timestamp=1&nonce=n"))
                .POST(BodyPublishers.ofString("{\"encrypt\":\"x\"}")).build());

        assertThat(List.of(ofAnotherApp, madeAgain, unsigned, empty, wrong)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().map()).isEqualTo(unsigned.headers().map());
        });
        assertThat(seen.times).containsExactly(Map.entry("default taken", 1));
    }

    @Test
    void aLargeBodyIsRefusedWithoutBeingRead() throws IOException {
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            socket.getOutputStream().write(head("Content-Length: " + TOO_MUCH).getBytes(US_ASCII));

            assertThat(status(socket)).contains(" 413 ");
        }
    }

    @Test
    void aLargeBodyOfUnknownLengthIsRefusedBeforeItIsRead() throws IOException {
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            var out = socket.getOutputStream();
            out.write((head("Transfer-Encoding: chunked") + Integer.toHexString(TOO_MUCH) + "\r\n").getBytes(US_ASCII));
            out.write(new byte[(1 << 20) + 1]);

            assertThat(status(socket)).contains(" 413 ");
        }
    }

    private String head(String length) {
        return "POST /dingtalk/events?signature=0&timestamp=1&nonce=n HTTP/1.1\r\nHost: localhost\r\n" + length + "\r\n\r\n";
    }

    private static String status(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
    }

    @Test
    void anEventWhoseObserverIsSlowComesAgainAndIsObservedOnce() {
        assertThat(dingTalk.call(event("slow")).statusCode()).isEqualTo(500);
        assertThat(dingTalk.call(event("slow")).statusCode()).isEqualTo(500);

        seen.mayGoOn.countDown();

        int status = 500;
        while (status == 500) {
            status = dingTalk.call(event("slow")).statusCode();
        }
        assertThat(status).isEqualTo(200);
        assertThat(seen.times).containsExactly(Map.entry("default slow", 1));
    }

    @Test
    void anEventThatAnObserverRefusesComesAgain() {
        assertThat(dingTalk.call(event("fails once")).statusCode()).isEqualTo(500);
        assertThat(dingTalk.call(event("fails once")).statusCode()).isEqualTo(200);
        assertThat(seen.times).containsExactly(Map.entry("default fails once", 2));
    }

    /** What is refused is sent again, as DingTalk does. */
    @Test
    void noneOfManyEventsIsLost() throws InterruptedException {
        int all = 5000;
        var atOnce = new Semaphore(64);
        var handled = new AtomicInteger();
        var again = new AtomicInteger();
        long start = System.nanoTime();
        for (int i = 0; i < all; i++) {
            atOnce.acquire();
            sendUntilHandled(event("of many " + i), () -> {
                handled.incrementAndGet();
                atOnce.release();
            }, again);
        }
        atOnce.acquire(64);
        System.out.printf("%d events, %d of them sent again, %.0f a second%n", all, again.get(),
                all * 1e9 / (System.nanoTime() - start));

        assertThat(handled).hasValue(all);
        assertThat(seen.times).hasSize(all).allSatisfy((event, times) -> assertThat(times).isEqualTo(1));
    }

    private void sendUntilHandled(String event, Runnable done, AtomicInteger again) {
        dingTalk.send(event).whenComplete((answer, failure) -> {
            if (failure == null && answer.statusCode() == 200) {
                done.run();
            } else {
                again.incrementAndGet();
                sendUntilHandled(event, done, again);
            }
        });
    }

    @Singleton
    public static class Seen {

        final Map<String, Integer> times = new ConcurrentHashMap<>();
        final CountDownLatch mayGoOn = new CountDownLatch(1);

        void ofTheDefaultClient(@Observes @Default MeetingStarted event) throws InterruptedException {
            seen("default", event);
            if (event.id().equals("slow")) {
                mayGoOn.await(1, TimeUnit.MINUTES);
            }
            if (event.id().equals("fails once") && times.get("default fails once") == 1) {
                throw new IllegalStateException("once");
            }
        }

        void ofTheBranch(@Observes @ConferenceClient("branch") MeetingStarted event) {
            seen("branch", event);
        }

        private void seen(String client, MeetingStarted event) {
            times.merge(client + " " + event.id(), 1, Integer::sum);
        }
    }
}

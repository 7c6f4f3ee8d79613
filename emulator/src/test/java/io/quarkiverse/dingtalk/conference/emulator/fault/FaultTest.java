package io.quarkiverse.dingtalk.conference.emulator.fault;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.KEY;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.SECRET;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aFault;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Duration;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RawConnection;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/** What each fault looks like from outside. */
class FaultTest {

    private static final String BOOK = "POST /v1.0/conference/scheduleConferences";
    private static final String BOOKING = aBooking().put("title", "Design review").encode();

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private String token;

    @BeforeEach
    void askForToken() {
        token = dingtalk.token();
    }

    @Test
    void statusAnswersThatStatusAndNothing() {
        dingtalk.fault(aFault("status").put("status", 502));

        Reply reply = book();

        assertThat(reply.status()).isEqualTo(502);
        assertThat(reply.text()).isEmpty();
        assertThat(reply.header("content-type")).isNull();
        assertThat(reply.header("x-acs-request-id")).isNotBlank();
        assertThat(dingtalk.bookings()).isEmpty();
        book().ok();
    }

    @Test
    void statusAnswersWhateverItWasTold() {
        dingtalk.fault(aFault("status").put("status", 429).put("body", "slow down, 慢").put("contentType", "text/plain")
                .put("headers", new JsonObject().put("Retry-After", 2).put("X-A", "b").put("Server", "other")));
        dingtalk.fault(aFault("status").put("body", new JsonObject().put("code", "x")));

        Reply first = book();
        Reply second = book();

        assertThat(first.status()).isEqualTo(429);
        assertThat(first.text()).isEqualTo("slow down, 慢");
        assertThat(first.header("content-type")).isEqualTo("text/plain");
        assertThat(first.header("retry-after")).isEqualTo("2");
        assertThat(first.header("x-a")).isEqualTo("b");
        assertThat(first.headers().allValues("server")).containsExactly("other");
        assertThat(second.status()).isEqualTo(503);
        assertThat(second.json()).isEqualTo(new JsonObject().put("code", "x"));
        assertThat(second.header("content-type")).isEqualTo("application/json;charset=utf-8");
    }

    @Test
    void htmlIsThePageOfAProxy() {
        dingtalk.fault("html");
        dingtalk.fault(aFault("html").put("status", 504));

        Reply reply = book();

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("content-type")).isEqualTo("text/html");
        assertThat(reply.header("x-acs-request-id")).isNull();
        assertThat(reply.text()).startsWith("<html>").contains("503 Service Unavailable");
        assertThat(book().text()).contains("504 Gateway Timeout");
        assertThat(dingtalk.bookings()).isEmpty();
    }

    @Test
    void addressBlockedIsWhatThePageOnThrottlingShows() {
        dingtalk.fault("addressBlocked");

        Reply reply = book();

        assertThat(reply.ok())
                .isEqualTo(
                        new JsonObject("{\"status\":1111,\"wait\":5,\"source\":\"x5\",\"punish\":\"deny\",\"uuid\":\"xxx\"}"));
        assertThat(reply.header("x-acs-request-id")).isNull();
        assertThat(dingtalk.bookings()).isEmpty();
    }

    @Test
    @Guess(page = Page.LIMITS, says = "what the HTML page for a blocked address looks like")
    void addressBlockedMayBeAPageWithAnyStatus() {
        dingtalk.fault(aFault("addressBlocked").put("page", true).put("status", 405));

        Reply reply = book();

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("content-type")).isEqualTo("text/html");
        assertThat(reply.text()).startsWith("<html>").contains("\"status\":1111");
    }

    @Test
    void tokenRefusedLeavesTheTokenGood() {
        dingtalk.fault("tokenRefused");

        book().isError(400, "InvalidAuthentication", "不合法的access_token");
        assertThat(dingtalk.bookings()).isEmpty();
        book().ok();
    }

    @Test
    @Guess(page = Page.LIMITS, says = "the message of QpsLimitForAppkeyAndApi")
    void throttledIsAForbiddenOne() {
        dingtalk.fault("throttled");

        book().isError(403, "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", "应用的接口调用频率超过限制");
        assertThat(dingtalk.bookings()).isEmpty();
    }

    @Test
    void delayExecutesAtOnceAndAnswersLate() {
        dingtalk.fault(aFault("delay").put("millis", 400));
        long start = System.nanoTime();
        try (RawConnection connection = startToBook()) {
            waitForCall("CreateScheduleConference");
            assertThat(dingtalk.bookings()).hasSize(1);
            assertThat(dingtalk.requests()).last().satisfies(it -> assertThat(it.getInteger("status")).isEqualTo(200));

            String head = connection.head();

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(395));
            assertThat(head).startsWith("http/1.1 200 ok").contains("x-acs-request-id: ", "server: dingtalk/1.0.0");
            assertThat(new JsonObject(connection.read(contentLength(head))).getString("scheduleConferenceId")).isNotBlank();
        }
    }

    @Test
    void delayEndsWithTheCallerThatGivesUp() {
        dingtalk.fault(aFault("delay").put("millis", 50));
        startToBook().close();
        dingtalk.fault(aFault("delay").put("millis", 100));

        book().ok();
    }

    @Test
    void noAnswerKeepsTheConnectionAndDoesNothing() {
        dingtalk.fault("noAnswer");
        try (RawConnection connection = startToBook()) {
            waitForCall("CreateScheduleConference");

            assertThat(connection.isSilent()).isTrue();
            assertThat(dingtalk.bookings()).isEmpty();
            assertThat(dingtalk.requests()).last().satisfies(it -> {
                assertThat(it.getInteger("status")).isZero();
                assertThat(it.getString("body")).isEqualTo(BOOKING);
            });
        }
        book().ok();
    }

    @Test
    void closeBeforeReadWaitsForNoBody() {
        dingtalk.fault("closeBeforeRead");
        try (RawConnection connection = dingtalk.connect()) {
            assertThat(connection.request(BOOK, token, BOOKING.length()).rest()).isEmpty();
        }

        assertThat(dingtalk.bookings()).isEmpty();
        assertThat(dingtalk.counts().getInteger("CreateScheduleConference")).isEqualTo(1);
        assertThat(dingtalk.requests()).last().satisfies(it -> {
            assertThat(it.getString("path")).isEqualTo("/v1.0/conference/scheduleConferences");
            assertThat(it.getInteger("status")).isZero();
            assertThat(it.getString("body")).isNull();
        });
    }

    @Test
    void closeAfterReadWaitsForTheWholeBody() {
        dingtalk.fault("closeAfterRead");
        try (RawConnection connection = dingtalk.connect()) {
            connection.request(BOOK, token, BOOKING.length()).send(BOOKING.substring(0, 10));
            assertThat(connection.isSilent()).isTrue();

            assertThat(connection.send(BOOKING.substring(10)).rest()).isEmpty();
        }
        assertThat(dingtalk.bookings()).isEmpty();
        assertThat(dingtalk.requests()).last().satisfies(it -> {
            assertThat(it.getInteger("status")).isZero();
            assertThat(it.getString("body")).isEqualTo(BOOKING);
        });
    }

    @Test
    void closeAfterReadStrikesOnTheSecondUseOfAConnectionToo() {
        dingtalk.fault(aFault("closeAfterRead").put("operation", "CreateScheduleConference"));
        try (RawConnection connection = dingtalk.connect()) {
            String head = connection.request("GET /v1.0/conference/videoConferences/x", token, 0).head();
            assertThat(head).startsWith("http/1.1 404");
            connection.read(contentLength(head));

            assertThat(connection.request(BOOK, token, BOOKING.length()).send(BOOKING).rest()).isEmpty();
        }
        assertThat(dingtalk.counts().getInteger("CreateScheduleConference")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "closeAfterRead", "status", "html", "addressBlocked", "tokenRefused", "throttled" })
    void isExecutedAllTheSameWhenToldTo(String kind) {
        dingtalk.fault(aFault(kind).put("executed", true));
        try (RawConnection connection = startToBook()) {
            waitForCall("CreateScheduleConference");
            assertThat(dingtalk.bookings()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "unknownShape", "hugeBody" })
    void isNotExecutedWhenToldSo(String kind) {
        dingtalk.fault(aFault(kind).put("executed", false));
        try (RawConnection connection = startToBook()) {
            assertThat(connection.head()).startsWith("http/1.1 200");
            assertThat(dingtalk.bookings()).isEmpty();
        }
    }

    @Test
    void halfAnswerPromisesAllAndGivesHalf() {
        dingtalk.fault("halfAnswer");
        try (RawConnection connection = startToBook()) {
            int promised = contentLength(connection.head());
            String half = connection.rest();

            assertThat(half).startsWith("{\"requestId\":").hasSize(promised / 2);
            assertThat(dingtalk.bookings()).hasSize(1);
        }
    }

    @Test
    void dripGivesTheWholeAnswerByteByByte() {
        dingtalk.fault(aFault("drip").put("millis", 3));
        long start = System.nanoTime();

        Reply reply = dingtalk.getWith(token, "/v1.0/conference/videoConferences/x");

        reply.isError(404, "roomNotFound", "ROOM NOT FOUND");
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThanOrEqualTo(Duration.ofMillis(2L * reply.text().length()));
    }

    @Test
    void dripTakesASecondForEachByteUnlessToldOtherwise() {
        dingtalk.fault("drip");
        try (RawConnection connection = startToBook()) {
            connection.head();

            assertThat(connection.read(1)).isEqualTo("{");
            assertThat(connection.isSilent()).isTrue();
            assertThat(dingtalk.bookings()).hasSize(1);
        }
    }

    @Test
    void wrongContentLengthPromisesMoreAndCloses() {
        dingtalk.fault("wrongContentLength");
        try (RawConnection connection = startToBook()) {
            int promised = contentLength(connection.head());
            String all = connection.rest();

            assertThat(all).hasSize(promised - 10);
            assertThat(new JsonObject(all).getString("scheduleConferenceId"))
                    .isEqualTo(dingtalk.bookings().get(0).getString("scheduleConferenceId"));
        }
    }

    @Test
    void wrongContentLengthPromisesMoreAndKeepsSilentIfToldNotToClose() {
        dingtalk.fault(aFault("wrongContentLength").put("close", false));
        try (RawConnection connection = startToBook()) {
            int promised = contentLength(connection.head());

            assertThat(new JsonObject(connection.read(promised - 10)).getString("scheduleConferenceId")).isNotBlank();
            assertThat(connection.isSilent()).isTrue();
        }
    }

    @Test
    void invalidJsonIsTheAnswerAllButOneCharacter() {
        dingtalk.fault("invalidJson");

        Reply reply = book();

        assertThat(reply.status()).isEqualTo(200);
        assertThatThrownBy(reply::json).isInstanceOf(DecodeException.class);
        assertThat(new JsonObject(reply.text().replace('=', ':')).getString("scheduleConferenceId"))
                .isEqualTo(dingtalk.bookings().get(0).getString("scheduleConferenceId"));
    }

    @Test
    void invalidUtf8IsJsonOnceItsBytesAreReplaced() {
        dingtalk.fault("invalidUtf8");
        try (RawConnection connection = startToBook()) {
            String body = connection.read(contentLength(connection.head()));

            assertThatThrownBy(() -> UTF_8.newDecoder().decode(ByteBuffer.wrap(body.getBytes(ISO_8859_1))))
                    .isInstanceOf(CharacterCodingException.class);
            assertThat(new JsonObject(new String(body.getBytes(ISO_8859_1), UTF_8)).getString("scheduleConferenceId"))
                    .isEqualTo("\ufffd(" + dingtalk.bookings().get(0).getString("scheduleConferenceId"));
        }
    }

    @Test
    void unknownShapeIsExecuted() {
        dingtalk.fault("unknownShape");

        assertThat(book().ok()).isEqualTo(new JsonObject("{\"foo\":{\"bar\":[1,2]}}"));
        assertThat(dingtalk.bookings()).hasSize(1);
    }

    @Test
    void hugeBodyIsAnObjectOfThatSize() {
        dingtalk.fault(aFault("hugeBody").put("megabytes", 3));

        assertThat(book().ok().getString("filler")).hasSize(3 * 1024 * 1024);
        assertThat(dingtalk.bookings()).hasSize(1);
    }

    @Test
    void hugeBodyIsAHundredMegabytesUnlessToldOtherwise() {
        dingtalk.fault("hugeBody");
        try (RawConnection connection = startToBook()) {
            assertThat(connection.head()).contains("transfer-encoding: chunked").doesNotContain("content-length");
            for (int i = 0; i < 100; i++) {
                assertThat(connection.read(1024 * 1024)).hasSize(1024 * 1024);
            }
            String rest = connection.read(100); // what chunks and the object itself add is less than a megabyte
            assertThat(rest).contains("xxx");
        }
    }

    @Test
    void hugeBodyGoesNoFasterThanItIsRead() {
        dingtalk.fault(aFault("hugeBody").put("megabytes", 100_000));
        try (RawConnection connection = startToBook()) {
            connection.head();
            connection.read(1024 * 1024);

            book().ok(); // the event loop is free, and 100 GB are nowhere
        }
        book().ok();
    }

    @Test
    @Timeout(10)
    void hugeBodyDoesNotKeepTheEmulatorFromBeingClosed() {
        dingtalk.fault("hugeBody");
        try (RawConnection stuck = startToBook()) {
            stuck.head();

            dingtalk.server().close();
        }
    }

    @Test
    void gzipZipsForWhoeverCalls() throws IOException {
        dingtalk.fault("gzip");
        try (RawConnection connection = startToBook()) {
            String head = connection.head();
            byte[] zipped = connection.read(contentLength(head)).getBytes(ISO_8859_1);

            assertThat(head).contains("content-encoding: gzip\r\n", "content-type: application/json;charset=utf-8\r\n");
            try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
                assertThat(new JsonObject(new String(unzipped.readAllBytes(), UTF_8)).getString("scheduleConferenceId"))
                        .isEqualTo(dingtalk.bookings().get(0).getString("scheduleConferenceId"));
            }
        }
    }

    @Test
    void spoilsRefusalsAsWell() {
        dingtalk.fault("gzip");
        dingtalk.fault("halfAnswer");
        String wrong = "{\"appKey\":\"x\"}";
        try (RawConnection connection = dingtalk.connect().request("POST /v1.0/oauth2/accessToken", "", wrong.length())
                .send(wrong)) {
            assertThat(connection.head()).startsWith("http/1.1 400").contains("content-encoding: gzip");
        }
        try (RawConnection connection = dingtalk.connect().request(BOOK, "made-up", BOOKING.length()).send(BOOKING)) {
            assertThat(connection.head()).startsWith("http/1.1 400");
            assertThat(connection.rest()).startsWith("{\"code\":\"InvalidAuthentication\"");
        }
        assertThat(dingtalk.bookings()).isEmpty();
    }

    @Test
    void strikesTokenCallsToo() {
        dingtalk.fault(aFault("throttled").put("operation", "GetAccessToken"));

        assertThat(dingtalk.askForToken(KEY, SECRET).status()).isEqualTo(403);
        dingtalk.askForToken(KEY, SECRET).ok();
    }

    private Reply book() {
        return dingtalk.bookWith(token, BOOKING);
    }

    private RawConnection startToBook() {
        return dingtalk.connect().request(BOOK, token, BOOKING.length()).send(BOOKING);
    }

    /** Returns once the log has it: then all that happens at once has happened. */
    private void waitForCall(String operation) {
        long patience = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (dingtalk.counts().getInteger(operation) == 0 || dingtalk.requests().size() < 2) {
            assertThat(System.nanoTime()).isLessThan(patience);
        }
    }

    private static int contentLength(String head) {
        String from = head.substring(head.indexOf("content-length: ") + "content-length: ".length());
        return Integer.parseInt(from.substring(0, from.indexOf('\r')));
    }
}

package io.quarkiverse.dingtalk.conference.emulator.fault;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.TOKEN_HEADER;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aFault;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.RawConnection;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.vertx.core.json.JsonObject;

/** Which call a fault strikes, and what cannot be ordered. */
class FaultControlTest {

    private static final String ANY_BOOKING = "/v1.0/conference/scheduleConferences";
    private static final String ANY_CONFERENCE = "/v1.0/conference/videoConferences/x";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(2);

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @ParameterizedTest
    @CsvSource({
            "GetAccessToken, POST, /v1.0/oauth2/accessToken",
            "GetCorpAccessToken, POST, /v1.0/oauth2/corpAccessToken",
            "GetToken, POST, /v1.0/oauth2/ding1/token",
            "CreateScheduleConference, POST, /v1.0/conference/scheduleConferences",
            "QueryScheduleConfSettings, GET, /v1.0/conference/scheduleConferences/settings",
            "QueryConferenceInfo, GET, /v1.0/conference/videoConferences/x",
            "QueryConferenceMembers, GET, /v1.0/conference/videoConferences/x/members",
            "QueryScheduleConferenceInfo, GET, /v1.0/conference/videoConferences/scheduleConferences/x",
            "QueryConferenceInfoByRoomCode, GET, /v1.0/conference/roomCodes/x/infos" })
    void strikesTheOperationItIsMeantForAndNoOther(String operation, String method, String path) {
        dingtalk.counts().fieldNames().stream().filter(other -> !other.equals(operation))
                .forEach(other -> dingtalk.fault(aFault("status").put("status", 501).put("operation", other)));
        dingtalk.fault(aFault("status").put("status", 502).put("operation", operation));

        assertThat(call(method, path)).isEqualTo(502);
        assertThat(call(method, path)).isEqualTo(400);
        assertThat(dingtalk.counts().getInteger(operation)).isEqualTo(2);
    }

    @Test
    void strikeInTheOrderInWhichTheyWereOrdered() {
        dingtalk.fault(aFault("status").put("status", 501).put("operation", "QueryConferenceInfo"));
        dingtalk.fault(aFault("status").put("status", 502).put("operation", "*").put("times", 2));
        dingtalk.fault(aFault("status").put("status", 503).put("operation", "CreateScheduleConference"));
        dingtalk.fault(aFault("status").put("status", 504));

        assertThat(List.of(call("POST", ANY_BOOKING), call("GET", ANY_CONFERENCE), call("GET", ANY_CONFERENCE),
                call("POST", ANY_BOOKING), call("POST", ANY_BOOKING), call("POST", ANY_BOOKING)))
                .containsExactly(502, 501, 502, 503, 504, 400);
    }

    @Test
    void strikeUntilTheResetIfToldTo() {
        dingtalk.fault(aFault("status").put("times", -1));
        for (int i = 0; i < 5; i++) {
            assertThat(call("GET", ANY_CONFERENCE)).isEqualTo(503);
        }

        dingtalk.control("reset").isNoContent();

        assertThat(call("GET", ANY_CONFERENCE)).isEqualTo(400);
    }

    @Test
    void strikeNoMoreOnceTheyAreTakenBack() {
        dingtalk.fault(aFault("status").put("times", -1));
        dingtalk.fault(aFault("html").put("times", 3));

        dingtalk.delete("faults").isNoContent();

        assertThat(call("GET", ANY_CONFERENCE)).isEqualTo(400);
        assertThat(dingtalk.look("faults").ok().getJsonArray("faults")).isEmpty();
    }

    @Test
    void strikeNeitherControlCallsNorUnknownOnes() {
        dingtalk.fault(aFault("status").put("times", -1));

        dingtalk.look("clock").ok();
        assertThat(call("GET", "/_emulator/nonsense")).isEqualTo(404);
        assertThat(call("GET", "/v1.0/nonsense")).isEqualTo(404);
        assertThat(call("GET", "/topapi")).isEqualTo(200);
        assertThat(call("GET", ANY_CONFERENCE)).isEqualTo(503);
    }

    @Test
    void areListedWithWhatIsLeftOfThem() {
        JsonObject delay = aFault("delay").put("millis", 1).put("times", 3).put("operation", "QueryConferenceInfo");
        dingtalk.fault(delay);
        dingtalk.fault(aFault("status").put("body", new JsonObject().put("a", 1)).put("times", -1));
        call("GET", ANY_CONFERENCE);

        assertThat(objects(dingtalk.look("faults").ok().getJsonArray("faults"))).containsExactly(
                delay.copy().put("times", 2).put("executed", true),
                aFault("status").put("body", new JsonObject().put("a", 1)).put("times", -1).put("operation", "*")
                        .put("executed", false));
    }

    @Test
    void areNoMoreThanAThousand() {
        for (int i = 0; i < 1000; i++) {
            dingtalk.fault("html");
        }

        dingtalk.control("faults", aFault("html")).isError(400, "tooManyFaults", "1000 faults are pending already");
    }

    @Test
    void areRefusedByTheirNameTellingWhichThereAre() {
        dingtalk.control("faults", aFault("bang")).isError(400, "unknownFault", "no fault is called bang; there are status, "
                + "html, addressBlocked, tokenRefused, throttled, delay, noAnswer, closeBeforeRead, closeAfterRead, "
                + "refuseConnections, halfAnswer, drip, wrongContentLength, invalidJson, invalidUtf8, unknownShape, hugeBody, "
                + "gzip");
        assertThat(dingtalk.control("faults", new JsonObject()).json().getString("code")).isEqualTo("unknownFault");
    }

    @Test
    void areRefusedForAnUnknownOperationTellingWhichThereAre() {
        dingtalk.control("faults", aFault("html").put("operation", "Book")).isError(400, "unknownOperation",
                "no operation is called Book; there are *, " + String.join(", ", dingtalk.counts().fieldNames()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{'fault':1} | fault must be a string",
            "{'fault':'html','operation':1} | operation must be a string",
            "{'fault':'html','times':0} | times must not be 0; -1 means until the next reset",
            "{'fault':'html','times':-2} | times must be an integer from -1 to 2147483647",
            "{'fault':'html','times':'1'} | times must be an integer from -1 to 2147483647",
            "{'fault':'html','executed':1} | executed must be true or false",
            "{'fault':'html','status':199} | status must be an integer from 200 to 599",
            "{'fault':'status','status':600} | status must be an integer from 200 to 599",
            "{'fault':'status','body':1} | body must be a string, an object or an array",
            "{'fault':'status','contentType':1} | contentType must be a string",
            "{'fault':'status','headers':[]} | headers must be an object",
            "{'fault':'status','headers':{'a b':''}} | headers holds what cannot be a header: a b",
            "{'fault':'status','headers':{'a':'x\\r\\ny'}} | headers holds what cannot be a header: a",
            "{'fault':'delay'} | millis must tell how long",
            "{'fault':'delay','millis':0} | millis must be an integer from 1 to 86400000",
            "{'fault':'drip','millis':1.5} | millis must be an integer from 1 to 86400000",
            "{'fault':'hugeBody','megabytes':0} | megabytes must be an integer from 1 to 100000",
            "{'fault':'drip','milis':1,'foo':2} | this fault has no foo, milis",
            "{'fault':'closeBeforeRead','executed':true} | closeBeforeRead is never executed",
            "{'fault':'halfAnswer','executed':false} | halfAnswer is always executed",
            "{'fault':'refuseConnections','millis':1,'times':2} | refuseConnections happens at once: times must be 1" })
    void areRefusedForWhatMakesNoSense(String fault, String message) {
        dingtalk.control("faults", new JsonObject(fault.replace('\'', '"'))).isError(400, "invalidFault", message);
        assertThat(dingtalk.look("faults").ok().getJsonArray("faults")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "delay", "halfAnswer", "closeBeforeRead", "html" })
    void mayRepeatWhatGoesWithoutSaying(String kind) {
        boolean executed = kind.equals("delay") || kind.equals("halfAnswer");
        JsonObject fault = aFault(kind).put("executed", executed);

        dingtalk.fault(kind.equals("delay") ? fault.put("millis", 1) : fault);
    }

    @Test
    void refuseConnectionsClosesAllOfThemAndForgetsNothing() {
        String id = dingtalk.bookedId();
        RawConnection open = dingtalk.connect();

        dingtalk.fault(aFault("refuseConnections").put("millis", 300));

        assertThatThrownBy(dingtalk::connect).hasCauseInstanceOf(ConnectException.class);
        assertThat(open.rest()).isEmpty();
        waitForConnection(LONG_ENOUGH);
        dingtalk.settings(id).ok();
    }

    @Test
    @Timeout(10)
    void refuseConnectionsDoesNotWaitForACallerThatDoesNotRead() {
        String wrong = "{}";
        dingtalk.fault("hugeBody");
        try (RawConnection stuck = dingtalk.connect()) {
            stuck.request("POST /v1.0/oauth2/accessToken", "", wrong.length()).send(wrong).head();

            dingtalk.fault(aFault("refuseConnections").put("millis", 1));

            waitForConnection(LONG_ENOUGH);
            dingtalk.look("clock").ok();
        }
    }

    @RepeatedTest(5) // the second order does not always get in before its connection is closed
    void refuseConnectionsIsNotEndedByAnOrderOfBefore() {
        RawConnection one = dingtalk.connect();
        RawConnection other = dingtalk.connect();
        one.send(refusal(100));
        other.send(refusal(400));
        one.rest();
        waitForConnection(LONG_ENOUGH);

        dingtalk.fault(aFault("refuseConnections").put("millis", 60_000));

        assertThatThrownBy(() -> waitForConnection(Duration.ofMillis(500))).hasCauseInstanceOf(ConnectException.class);
    }

    private static String refusal(int millis) {
        String body = aFault("refuseConnections").put("millis", millis).encode();
        return "POST /_emulator/faults HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
    }

    private int call(String method, String path) {
        return dingtalk.send(dingtalk.request(path).method(method, BodyPublishers.noBody()).header(TOKEN_HEADER, "made-up"))
                .status();
    }

    /** Nothing tells when a port is opened again. */
    private void waitForConnection(Duration atMost) {
        long patience = System.nanoTime() + atMost.toNanos();
        while (true) {
            try {
                dingtalk.connect().close();
                return;
            } catch (UncheckedIOException refused) {
                if (System.nanoTime() > patience) {
                    throw refused;
                }
            }
        }
    }
}

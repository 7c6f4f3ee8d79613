package io.quarkiverse.dingtalk.conference.emulator.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RawConnection;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.vertx.core.json.JsonObject;

/** Paths and queries as they are on the wire, and what they mean. */
class RoutingTest {

    private static final String MEETINGS = "/v1.0/conference/videoConferences/";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @ParameterizedTest
    @CsvSource({
            "abc, abc",
            "a%2Fb%3Fx%3D1%26y%20%E4%BC%9A%23frag, a/b?x=1&y 会#frag",
            "%2e%2e, ..",
            ".., ..",
            "., .",
            "a+b, a+b",
            "a%2Bb+c, a+b+c",
            "%25, %",
            "%252F, %2F",
            "%F0%9F%8E%89, 🎉",
            "'', ''",
            "%20, ' '" })
    void handsOverAnIdAsItWasMeant(String raw, String id) {
        assertThat(call("POST /_emulator/schedules/" + raw + "/start").getString("message"))
                .isEqualTo("no booking has the id " + id);
    }

    @ParameterizedTest
    @ValueSource(strings = { MEETINGS + "100%", MEETINGS + "%zz", MEETINGS + "x?maxResults=%zz",
            "/_emulator/bookings?newest=%zz" })
    @Guess(page = Page.ERRORS, says = "a path or a query that is not properly encoded is refused with 400 MalformedRequest")
    void refusesWhatIsNotProperlyEncoded(String path) {
        assertThat(call("GET " + path).getString("code")).isEqualTo("MalformedRequest");
    }

    @Test
    void refusesARequestWithoutAHost() {
        assertThat(send("GET " + MEETINGS + "x HTTP/1.1\r\n\r\n").getString("code")).isEqualTo("MalformedRequest");
    }

    @Test
    void answersARequestForNoPathAtAll() {
        assertThat(call("OPTIONS *").getInteger("errcode")).isEqualTo(404);
    }

    @Test
    void takesAPlusInAQueryForABlank() {
        assertThat(call("GET /_emulator/bookings?newest=a+b%2Bc").getString("message")).endsWith("not a b+c");
    }

    @Test
    void takesTheFirstOfSeveralParametersOfOneName() {
        assertThat(call("GET /_emulator/bookings?newest=a&newest=b").getString("message")).endsWith("not a");
    }

    @Test
    void prefersALiteralToAPlaceholder() {
        assertThat(codeOf(MEETINGS + "scheduleConferences/members")).isEqualTo("invalidScheduleConferenceId");
    }

    @Test
    void takesAPlaceholderWhereTheLiteralLeadsNowhere() {
        assertThat(codeOf(MEETINGS + "scheduleConferences")).isEqualTo("roomNotFound");
    }

    @Test
    void doesNotTakeAnEncodedLiteralForALiteral() {
        assertThat(codeOf(MEETINGS + "%73cheduleConferences/x")).isEqualTo("InvalidAction.NotFound");
    }

    @ParameterizedTest
    @ValueSource(strings = { "x/", "x/y", "/x", "x/members/y", "x/members/" })
    void findsNothingForPathsThatAreLongerOrShorter(String path) {
        assertThat(codeOf(MEETINGS + path)).isEqualTo("InvalidAction.NotFound");
    }

    private String codeOf(String path) {
        return dingtalk.get(path).json().getString("code");
    }

    private JsonObject call(String line) {
        return send(line + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n");
    }

    private JsonObject send(String request) {
        try (RawConnection connection = dingtalk.connect()) {
            String head = connection.send(request).head();
            int length = Integer.parseInt(head.replaceAll("(?s).*content-length: ([0-9]+).*", "$1"));
            return new JsonObject(new String(connection.read(length).getBytes(ISO_8859_1), UTF_8));
        }
    }
}

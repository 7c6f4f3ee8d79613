package io.quarkiverse.dingtalk.conference.emulator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.RawConnection;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;

/** A page in the browser of a developer can neither control nor read the emulator. */
class WebPagesTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    void cannotControlTheEmulator() {
        String booking = dingtalk.bookedId();

        dingtalk.send(dingtalk.json("/_emulator/reset", "{}").header("Origin", "https://evil.example")).isError(403,
                "foreignOrigin", "control calls are not answered to web pages, here one of https://evil.example");
        dingtalk.settings(booking).ok();
    }

    @Test
    void cannotReadItByANameThatWasMadeToLeadHere() {
        try (RawConnection connection = dingtalk.connect()) {
            assertThat(connection.send("GET /_emulator/bookings HTTP/1.1\r\nHost: evil.example:"
                    + dingtalk.server().port() + "\r\n\r\n").head()).startsWith("http/1.1 403 ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/_emulator/nonsense", "/_emulator/" })
    void areToldNothingOfWhichPathsThereAre(String path) {
        assertThat(dingtalk.send(dingtalk.request(path).header("Origin", "null")).status()).isEqualTo(403);
    }

    @Test
    void areNotInTheWayOfPrograms() {
        dingtalk.look("clock").ok();
    }

    @ParameterizedTest
    @CsvSource({
            "127.0.0.1, localhost:8080", "127.0.0.1, LocalHost", "127.0.0.1, 127.0.0.1:9099", "127.0.0.1, 127.1.2.3",
            "127.0.0.1, [::1]:9099", "127.0.0.1, ",
            "dingtalk, dingtalk:9099", "dingtalk, DingTalk", "dingtalk, localhost",
            "192.168.1.2, 192.168.1.2:9099", "fe80::1, [fe80::1]:9099",
            "0.0.0.0, 192.168.1.2:9099", "0.0.0.0, [fe80::1]:9099", "'::', 192.168.1.2", "0.0.0.0, localhost:9099" })
    void areNotMistakenForCallsOfTheHostThatItListensOn(String listensOn, String host) {
        assertThatCode(() -> new WebPages(listensOn).keepOut("http", host, null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
            "127.0.0.1, evil.example", "127.0.0.1, evil.example:9099", "127.0.0.1, localhost.evil.example",
            "127.0.0.1, 127.0.0.1.evil.example", "127.0.0.1, 192.168.1.2", "127.0.0.1, [fe80::1]", "127.0.0.1, ''",
            "127.0.0.1, localhost@evil.example", "dingtalk, dingtalk.evil.example", "192.168.1.2, 192.168.1.3",
            "0.0.0.0, evil.example", "'::', evil.example" })
    void areKnownByANameThatIsNotTheEmulators(String listensOn, String host) {
        assertThatThrownBy(() -> new WebPages(listensOn).keepOut("http", host, null)).isInstanceOf(ApiException.class)
                .hasMessageStartingWith("control calls are answered at localhost");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://evil.example", "http://localhost:8080", "http://localhost", "https://localhost:9099",
            "null", "" })
    void areKnownByTheirOrigin(String origin) {
        assertThatThrownBy(() -> new WebPages("127.0.0.1").keepOut("http", "localhost:9099", origin))
                .isInstanceOf(ApiException.class).hasMessageEndingWith("here one of " + origin);
    }

    @Test
    void ofTheEmulatorItselfMayAsk() {
        assertThatCode(() -> new WebPages("127.0.0.1").keepOut("http", "localhost:9099", "http://localhost:9099"))
                .doesNotThrowAnyException();
        assertThatCode(() -> new WebPages("127.0.0.1").keepOut("https", "localhost:9099", "https://localhost:9099"))
                .doesNotThrowAnyException();
    }
}

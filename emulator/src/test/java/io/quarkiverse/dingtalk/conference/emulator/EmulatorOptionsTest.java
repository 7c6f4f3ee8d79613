package io.quarkiverse.dingtalk.conference.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.push.Callback;

class EmulatorOptionsTest {

    private final EmulatorOptions defaults = EmulatorOptions.defaults();

    @Test
    void listenOnLoopbackAndAnyPortUnlessToldOtherwise() {
        assertThat(defaults.host()).isEqualTo("127.0.0.1");
        assertThat(defaults.port()).isZero();
        assertThat(defaults.appKey()).isEqualTo("ding-emulator-key");
        assertThat(defaults.appSecret()).isEqualTo("ding-emulator-secret");
        assertThat(defaults.suiteKey()).isEqualTo("ding-emulator-suite-key");
        assertThat(defaults.suiteSecret()).isEqualTo("ding-emulator-suite-secret");
        assertThat(defaults.suiteTicket()).isEqualTo("ding-emulator-suite-ticket");
        assertThat(defaults.corpId()).isEqualTo("ding-emulator-corp");
        assertThat(defaults.throttle()).isFalse();
        assertThat(defaults.lastMeetingOnly()).isFalse();
        assertThat(defaults.tls()).isNull();
        assertThat(defaults.callback()).isNull();
    }

    @Test
    void canEachBeChanged() {
        TickingClock clock = new TickingClock();
        Callback callback = new Callback("http://localhost", "123456", "1234567890123456789012345678901234567890123", null);

        Tls tls = new Tls(2, Path.of("p"));
        assertThat(defaults.withHost("::1").withPort(1).withAppKey("k").withAppSecret("s").withSuiteKey("sk")
                .withSuiteSecret("ss").withSuiteTicket("st").withCorpId("c").withThrottle(true).withLastMeetingOnly(true)
                .withClock(clock).withCallback(callback).withTls(tls))
                .isEqualTo(new EmulatorOptions("::1", 1, "k", "s", "sk", "ss", "st", "c", true, true, clock, callback, tls));
    }

    @Test
    void doNotTellTheSecrets() {
        assertThat(defaults.withAppSecret("hush").withSuiteSecret("hush").withSuiteTicket("hush")).asString()
                .doesNotContain("hush").contains("appKey=ding-emulator-key", "suiteKey=ding-emulator-suite-key");
    }

    @ParameterizedTest
    @ValueSource(ints = { -1, 65536 })
    void refuseAPortThatIsNone(int port) {
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withPort(port))
                .withMessage("port must be from 0 to 65535, not " + port);
        assertThatIllegalArgumentException().isThrownBy(() -> new Tls(port, null))
                .withMessage("the port with TLS must be from 0 to 65535, not " + port);
    }

    @Test
    void refuseWhatIsBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withHost(" ")).withMessage("host must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withAppKey("")).withMessage("appKey must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withAppSecret(null))
                .withMessage("appSecret must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withSuiteKey(""))
                .withMessage("suiteKey must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withSuiteSecret(" "))
                .withMessage("suiteSecret must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withSuiteTicket(null))
                .withMessage("suiteTicket must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withCorpId(" "))
                .withMessage("corpId must not be blank");
        assertThatNullPointerException().isThrownBy(() -> defaults.withClock(null)).withMessage("clock");
    }
}

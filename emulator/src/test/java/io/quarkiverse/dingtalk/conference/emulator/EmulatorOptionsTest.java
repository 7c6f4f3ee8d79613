package io.quarkiverse.dingtalk.conference.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmulatorOptionsTest {

    private final EmulatorOptions defaults = EmulatorOptions.defaults();

    @Test
    void listen_on_loopback_and_any_port_unless_told_otherwise() {
        assertThat(defaults.host()).isEqualTo("127.0.0.1");
        assertThat(defaults.port()).isZero();
        assertThat(defaults.appKey()).isEqualTo("ding-emulator-key");
        assertThat(defaults.appSecret()).isEqualTo("ding-emulator-secret");
    }

    @Test
    void can_each_be_changed() {
        TickingClock clock = new TickingClock();

        assertThat(defaults.withHost("::1").withPort(1).withAppKey("k").withAppSecret("s").withClock(clock))
                .isEqualTo(new EmulatorOptions("::1", 1, "k", "s", clock));
    }

    @Test
    void do_not_tell_the_secret() {
        assertThat(defaults.withAppSecret("hush")).asString().doesNotContain("hush").contains("appKey=ding-emulator-key");
    }

    @ParameterizedTest
    @ValueSource(ints = { -1, 65536 })
    void refuse_a_port_that_is_none(int port) {
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withPort(port))
                .withMessage("port must be from 0 to 65535, not " + port);
    }

    @Test
    void refuse_what_is_blank() {
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withHost(" ")).withMessage("host must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withAppKey("")).withMessage("appKey must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withAppSecret(null))
                .withMessage("appSecret must not be blank");
        assertThatNullPointerException().isThrownBy(() -> defaults.withClock(null)).withMessage("clock");
    }
}

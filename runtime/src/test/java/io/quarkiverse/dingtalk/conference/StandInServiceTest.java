package io.quarkiverse.dingtalk.conference;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;

import org.junit.jupiter.api.Test;

/** A service of an application that was written before a method was added. */
class StandInServiceTest {

    private final ReactiveMeetingService old = (ReactiveMeetingService) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] { ReactiveMeetingService.class }, InvocationHandler::invokeDefault);
    private final MeetingService blocking = () -> old;

    @Test
    void saysThatItCannotSetADeadline() {
        assertThatThrownBy(() -> blocking.withDeadline(Duration.ofSeconds(1)))
                .isInstanceOf(UnsupportedOperationException.class).hasMessageContaining("withDeadline");
    }

    @Test
    void saysThatItCannotDoWithoutRetries() {
        assertThatThrownBy(blocking::withoutRetries).isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("withoutRetries");
    }
}

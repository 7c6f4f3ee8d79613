package io.quarkiverse.dingtalk.conference;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A service of an application that was written before a method was added. */
class StandInServiceTest {

    private final ReactiveMeetingService old = (ReactiveMeetingService) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] { ReactiveMeetingService.class }, InvocationHandler::invokeDefault);
    private final MeetingService blocking = () -> old;

    static Stream<Method> addedLater() {
        return Stream.of(ReactiveMeetingService.class.getMethods()).filter(Method::isDefault);
    }

    @ParameterizedTest
    @MethodSource("addedLater")
    void saysWhichMethodItDoesNotHave(Method method) {
        assertThatThrownBy(() -> method.invoke(old, new Object[method.getParameterCount()]))
                .hasCauseInstanceOf(UnsupportedOperationException.class).cause().hasMessageContaining(method.getName());
    }

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

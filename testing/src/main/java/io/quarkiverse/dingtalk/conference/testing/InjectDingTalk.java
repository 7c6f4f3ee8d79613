package io.quarkiverse.dingtalk.conference.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a field of type {@link DingTalkEmulator} in a {@code @QuarkusTest} or {@code @QuarkusIntegrationTest}: it is set
 * to the embedded DingTalk that the application under test talks to, which is {@linkplain DingTalkEmulator#reset() reset}
 * before each test. If there is none, as a URL or credentials are configured, each test fails before it runs. Without
 * Quarkus the {@link DingTalkExtension} does the same.
 */
@ExtendWith(Reset.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InjectDingTalk {
}

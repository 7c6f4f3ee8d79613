package io.quarkiverse.dingtalk.conference;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;

/**
 * Says which client an injected service belongs to, where an application has several: the one that
 * {@code quarkus.dingtalk-conference."name".*} configures. On a bean of type {@link AccessTokenProvider} it says for which
 * client it provides.
 */
@Qualifier
@Documented
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
public @interface ConferenceClient {

    /** The name of the client in the configuration. */
    String value();

    /** To look services up by name in code. */
    final class Literal extends AnnotationLiteral<ConferenceClient> implements ConferenceClient {

        private final String value;

        private Literal(String value) {
            this.value = value;
        }

        /** @throws InvalidRequestException if the name is null or blank */
        public static Literal of(String name) {
            return new Literal(InvalidRequestException.unlessGiven("name", name));
        }

        @Override
        public String value() {
            return value;
        }
    }
}

package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.test.QuarkusUnitTest;

class UsersOwnServiceTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest();

    @Inject
    MeetingService meetings;

    @Test
    void aBeanOfTheApplicationTakesThePlaceOfOurs() {
        assertThat(meetings.reactive()).isNull();
    }

    static class Producer {

        @Produces
        @ApplicationScoped
        MeetingService own() {
            return () -> null;
        }
    }
}

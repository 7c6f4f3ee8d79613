package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkus.test.Mock;
import io.quarkus.test.QuarkusUnitTest;

/** Services of the application in place of ours, for clients that are not configured. */
class UsersOwnNamedServiceTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .overrideConfigKey("quarkus.dingtalk-conference.devservices.enabled", "false")
            .overrideConfigKey("quarkus.dingtalk-conference.validate-at-startup", "true");

    @Inject
    MeetingService meetings;

    @Inject
    @ConferenceClient("produced")
    MeetingService produced;

    @Inject
    @ConferenceClient("mock")
    Instance<MeetingService> mock;

    @Inject
    @ConferenceClient("reactive")
    MeetingService aroundReactive;

    @Test
    void aBeanOfTheApplicationNeedsNoConfiguration() {
        assertThat(meetings.reactive()).isNull();
        assertThat(produced.reactive()).isNull();
    }

    @Test
    void norDoesAMock() {
        assertThat(mock.get()).isInstanceOf(MockMeetings.class);
    }

    @Test
    void norDoesABlockingServiceAroundAReactiveOneOfTheApplication() {
        assertThat(aroundReactive.reactive().forOrganization("any")).isNull();
    }

    static class Producer {

        @Produces
        @ApplicationScoped
        MeetingService ofTheDefaultClient() {
            return () -> null;
        }

        @Produces
        @ApplicationScoped
        @ConferenceClient("produced")
        MeetingService produced() {
            return () -> null;
        }

        @Produces
        @ApplicationScoped
        @ConferenceClient("reactive")
        ReactiveMeetingService reactive() {
            return (ReactiveMeetingService) Proxy.newProxyInstance(getClass().getClassLoader(),
                    new Class<?>[] { ReactiveMeetingService.class }, (proxy, method, arguments) -> null);
        }
    }

    @Mock
    @ApplicationScoped
    @ConferenceClient("mock")
    static class MockMeetings implements MeetingService {

        @Override
        public ReactiveMeetingService reactive() {
            return null;
        }
    }
}

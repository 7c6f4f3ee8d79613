package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;
import io.quarkiverse.dingtalk.conference.devui.EmulatorControl;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenFetcher;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;

/** Clients that never ask DingTalk for a token, and of which nothing says where their DingTalk is. */
class OwnTokensTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Provider.class, Fetcher.class))
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "fixed-token ");

    @ConfigProperty(name = "quarkus.dingtalk-conference.url")
    URI url;

    @Inject
    MeetingService fixed;

    @Inject
    @ConferenceClient("provider")
    MeetingService provided;

    @Inject
    @ConferenceClient("fetcher")
    MeetingService fetched;

    @ConfigProperty(name = "quarkus.dingtalk-conference.\"provider\".url")
    URI urlOfTheProvider;

    @ConfigProperty(name = "quarkus.dingtalk-conference.\"fetcher\".url")
    URI urlOfTheFetcher;

    @Test
    void talkToTheEmbeddedDingTalkAndNotToTheRealOne() {
        assertThat(url).hasHost("127.0.0.1").isEqualTo(urlOfTheProvider).isEqualTo(urlOfTheFetcher);
    }

    @Test
    void areAcceptedWithATokenThatIsConfigured() {
        assertThat(book(fixed).scheduleConferenceId()).isNotEmpty();
    }

    @Test
    void areAcceptedWithATokenOfTheirOwnOnceTheEmbeddedDingTalkIsToldOfIt() {
        assertThatThrownBy(() -> book(provided)).isInstanceOf(AuthenticationException.class);
        accept("token-of-the-provider");
        accept("token-of-the-fetcher");

        assertThat(book(provided).scheduleConferenceId()).isNotEmpty();
        assertThat(book(fetched).scheduleConferenceId()).isNotEmpty();
    }

    private void accept(String token) {
        new EmulatorControl(url).put("/tokens", new JsonObject().put("accessToken", token));
    }

    private static ScheduledMeeting book(MeetingService meetings) {
        return meetings.schedule(MeetingRequest.builder().creator("u").title("t").startsAt(Instant.EPOCH)
                .lasting(Duration.ofHours(1)).build());
    }

    @Singleton
    @ConferenceClient("provider")
    static class Provider implements AccessTokenProvider {

        @Override
        public Uni<AccessToken> token() {
            return Uni.createFrom().item(new AccessToken("token-of-the-provider", Instant.MAX));
        }
    }

    @Singleton
    @ConferenceClient("fetcher")
    static class Fetcher implements AccessTokenFetcher {

        @Override
        public Uni<AccessToken> fetch() {
            return Uni.createFrom()
                    .item(new AccessToken("token-of-the-fetcher", Instant.now().plus(Duration.ofHours(2))));
        }
    }
}

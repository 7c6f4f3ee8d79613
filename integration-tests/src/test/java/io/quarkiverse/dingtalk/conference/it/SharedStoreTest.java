package io.quarkiverse.dingtalk.conference.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.Operation;
import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkiverse.dingtalk.conference.token.AccessTokenStore;
import io.quarkiverse.dingtalk.conference.token.SuiteTicketProvider;
import io.quarkus.credentials.CredentialsProvider;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;

/**
 * The beans with which an application takes part in its tokens. Two clients with one app and one store stand for two
 * instances of an application: they share no memory but the store's.
 */
@QuarkusTest
@TestProfile(SharedStoreTest.WithBeans.class)
class SharedStoreTest {

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    Store store;

    @Inject
    @ConferenceClient("first-instance")
    MeetingService first;

    @Inject
    @ConferenceClient("second-instance")
    MeetingService second;

    @Inject
    @ConferenceClient("safe")
    MeetingService safe;

    @Inject
    @ConferenceClient("own")
    MeetingService own;

    @Inject
    @ConferenceClient("suite")
    MeetingService suite;

    @BeforeEach
    void forgetEarlierTests() {
        dingTalk.forgetTokens();
        store.tokens.clear();
    }

    @Test
    void theSecondInstanceTakesTheTokenOfTheFirst() {
        book(first);
        int requests = dingTalk.count(Operation.ACCESS_TOKEN);
        book(second);

        assertThat(dingTalk.count(Operation.ACCESS_TOKEN)).isEqualTo(requests);
        assertThat(store.tokens.keySet()).anySatisfy(key -> assertThat(key).contains("127.0.0.1", "ding-emulator-key"));
    }

    @Test
    void aTokenThatOneInstanceHasReplacedTheOtherTakes() {
        book(first);
        book(second);
        dingTalk.forgetTokens();
        int requests = dingTalk.count(Operation.ACCESS_TOKEN);
        book(first);
        book(second);

        assertThat(dingTalk.count(Operation.ACCESS_TOKEN) - requests).isEqualTo(1);
    }

    @Test
    void aSecretOutOfACredentialsProviderIsAccepted() {
        assertThat(book(safe)).isNotBlank();
    }

    @Test
    void aTokenOfTheApplicationsOwnIsAccepted() {
        assertThat(book(own)).isNotBlank();
    }

    @Test
    void theSuiteTicketOfTheApplicationIsAskedForEachTime() {
        dingTalk.pushSuiteTicket("newest-ticket");
        Tickets.newest = "newest-ticket";

        assertThat(book(suite.forOrganization("ding-1"))).isNotBlank();
        dingTalk.pushSuiteTicket("still-newer-ticket");
        Tickets.newest = "still-newer-ticket";
        assertThat(book(suite.forOrganization("ding-2"))).isNotBlank();
    }

    private static String book(MeetingService meetings) {
        return meetings.schedule(MeetingRequest.builder().creator("u").title("t").startsAt(Instant.EPOCH)
                .lasting(Duration.ofHours(1)).build()).scheduleConferenceId();
    }

    public static class WithBeans implements QuarkusTestProfile {

        private static final String EMBEDDED = "${quarkus.dingtalk-conference.url}";

        @Override
        public Map<String, String> getConfigOverrides() {
            var config = new HashMap<>(Map.of(
                    "quarkus.dingtalk-conference.\"safe\".url", EMBEDDED,
                    "quarkus.dingtalk-conference.\"safe\".credentials-provider", "dingtalk",
                    "quarkus.dingtalk-conference.\"own\".url", EMBEDDED,
                    "quarkus.dingtalk-conference.\"suite\".url", EMBEDDED,
                    "quarkus.dingtalk-conference.\"suite\".suite-key", "ding-emulator-suite-key",
                    "quarkus.dingtalk-conference.\"suite\".suite-secret", "ding-emulator-suite-secret"));
            for (String instance : List.of("first-instance", "second-instance")) { // of one app
                config.put("quarkus.dingtalk-conference.\"" + instance + "\".url", EMBEDDED);
                config.put("quarkus.dingtalk-conference.\"" + instance + "\".app-key", "ding-emulator-key");
                config.put("quarkus.dingtalk-conference.\"" + instance + "\".app-secret", "ding-emulator-secret");
            }
            return config;
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(Store.class, Safe.class, Own.class, Tickets.class);
        }
    }

    @Alternative
    @Singleton // no proxy: the test looks into it
    public static class Store implements AccessTokenStore {

        final Map<String, AccessToken> tokens = new ConcurrentHashMap<>();

        @Override
        public Uni<AccessToken> get(String key) {
            return Uni.createFrom().item(() -> tokens.get(key));
        }

        @Override
        public Uni<Void> put(String key, AccessToken token) {
            return Uni.createFrom().voidItem().invoke(() -> tokens.put(key, token));
        }

        @Override
        public Uni<Void> drop(String key, AccessToken token) {
            return Uni.createFrom().voidItem().invoke(() -> tokens.remove(key, token));
        }
    }

    @Alternative
    @ApplicationScoped
    public static class Safe implements CredentialsProvider {

        @Override
        public Map<String, String> getCredentials(String name) {
            return Map.of(USER_PROPERTY_NAME, "ding-emulator-key", PASSWORD_PROPERTY_NAME, "ding-emulator-secret");
        }
    }

    @Alternative
    @ApplicationScoped
    @ConferenceClient("own")
    public static class Own implements AccessTokenProvider {

        @Inject
        @ConferenceClient("first-instance")
        AccessTokenProvider elsewhere;

        @Override
        public Uni<AccessToken> token() {
            return elsewhere.token();
        }

        @Override
        public void invalidate(AccessToken refused) {
            elsewhere.invalidate(refused);
        }
    }

    @Alternative
    @ApplicationScoped
    public static class Tickets implements SuiteTicketProvider {

        static volatile String newest;

        @Override
        public Uni<String> suiteTicket(String suiteKey) {
            return Uni.createFrom().item(newest);
        }
    }
}

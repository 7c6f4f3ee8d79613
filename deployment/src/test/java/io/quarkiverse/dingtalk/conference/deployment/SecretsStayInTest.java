package io.quarkiverse.dingtalk.conference.deployment;

import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.TOKEN_OF_THE_CALL;
import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.logging.LogRecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.streaming.StreamRequest;
import io.quarkiverse.dingtalk.conference.streaming.StreamingService;
import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenFetcher;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkiverse.dingtalk.conference.token.AccessTokenStore;
import io.quarkiverse.dingtalk.conference.token.SuiteTickets;
import io.quarkus.credentials.CredentialsProvider;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/**
 * Every type of credentials and every kind of answer, at TRACE with every logger on and the REST client told to log everything:
 * none of the secrets, all of which hold the same word, is in what is logged or thrown.
 */
class SecretsStayInTest {

    private static final String SECRET = "s3cret";
    private static final String STREAMS = "{\"successStreamMap\":{\"rtmp://live.example.invalid/" + SECRET + "\":\"id\"}}";

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(AnswerAsAsked::start)
            .withApplicationRoot(jar -> jar.addClass(AnswerAsAsked.class))
            .overrideConfigKey("quarkus.log.min-level", "TRACE")
            .overrideConfigKey("quarkus.log.level", "TRACE")
            .overrideConfigKey("quarkus.log.console.level", "OFF")
            .overrideConfigKey("quarkus.config.log.values", "true")
            .overrideConfigKey("quarkus.rest-client.logging.scope", "all")
            .overrideConfigKey("quarkus.rest-client.logging.body-limit", "100000")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", "key")
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", SECRET + "-app")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"fixed\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"fixed\".access-token", SECRET + "-token")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"suite\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"suite\".suite-key", "suite")
            .overrideConfigKey("quarkus.dingtalk-conference.\"suite\".suite-secret", SECRET + "-suite")
            .overrideConfigKey("quarkus.dingtalk-conference.\"suite\".suite-ticket", SECRET + "-ticket")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"unified\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"unified\".client-id", "client")
            .overrideConfigKey("quarkus.dingtalk-conference.\"unified\".client-secret", SECRET + "-client")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"safe\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"safe\".credentials-provider", "dingtalk")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"own\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"talkative\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"talkative-fetcher\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"talkative-safe\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"talkative-safe\".credentials-provider", "talkative")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"token-400\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"token-400\".app-key",
                    answer(400, "application/json", "{\"code\":\"invalidClientIdOrSecret\",\"message\":\"m\"}"))
            .overrideConfigKey("quarkus.dingtalk-conference.\"token-400\".app-secret", SECRET + "-app")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"token-500\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"token-500\".app-key", answer(500, "text/html", "<html>" + SECRET))
            .overrideConfigKey("quarkus.dingtalk-conference.\"token-500\".app-secret", SECRET + "-app")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"token-200\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"token-200\".app-key", answer(200, "application/json", SECRET))
            .overrideConfigKey("quarkus.dingtalk-conference.\"token-200\".app-secret", SECRET + "-app")
            .overrideConfigKey("quarkus.dingtalk-conference.\"refused\".url", "http://127.0.0.1:1")
            .overrideConfigKey("quarkus.dingtalk-conference.\"refused\".app-key", "key")
            .overrideConfigKey("quarkus.dingtalk-conference.\"refused\".app-secret", SECRET + "-app")
            .setLogRecordPredicate(record -> true)
            .assertLogRecords(SecretsStayInTest::assertNoSecretIn);

    static { // all kinds of failures, without the waits between tries
        for (var client : List.of("", "\"fixed\".", "\"suite\".", "\"unified\".", "\"safe\".", "\"own\".", "\"talkative\".",
                "\"talkative-fetcher\".", "\"talkative-safe\".",
                "\"token-400\".", "\"token-500\".", "\"token-200\".", "\"refused\".")) {
            APP.overrideConfigKey("quarkus.dingtalk-conference." + client + "retry.max-retries", "0");
            APP.overrideConfigKey("quarkus.dingtalk-conference." + client + "rate-limit", "0");
        }
    }

    private static void assertNoSecretIn(List<LogRecord> records) {
        var formatter = new PatternFormatter("%c %m %e");
        var lines = records.stream().map(formatter::format).toList();

        assertThat(lines).as("the test saw the REST client's log").anyMatch(line -> line.contains("/v1.0/oauth2/accessToken"))
                .anyMatch(line -> line.contains("/streamOuts/start"));
        assertThat(lines).as("the test saw the log of the configuration")
                .anyMatch(line -> line.contains("quarkus.dingtalk-conference.app-secret"));
        assertThat(lines.stream().filter(line -> line.contains(SECRET))).isEmpty();
    }

    @Inject
    MeetingService app;

    @Inject
    @ConferenceClient("fixed")
    MeetingService fixed;

    @Inject
    @ConferenceClient("suite")
    MeetingService suite;

    @Inject
    @ConferenceClient("unified")
    MeetingService unified;

    @Inject
    @ConferenceClient("safe")
    MeetingService safe;

    @Inject
    @ConferenceClient("own")
    MeetingService own;

    @Inject
    @ConferenceClient("talkative")
    MeetingService talkative;

    @Inject
    @ConferenceClient("talkative-fetcher")
    MeetingService talkativeFetcher;

    @Inject
    @ConferenceClient("talkative-safe")
    MeetingService talkativeSafe;

    @Inject
    @ConferenceClient("token-400")
    MeetingService tokenRefused;

    @Inject
    @ConferenceClient("token-500")
    MeetingService tokenFailed;

    @Inject
    @ConferenceClient("token-200")
    MeetingService tokenUnreadable;

    @Inject
    @ConferenceClient("refused")
    MeetingService refused;

    @Inject
    StreamingService streaming;

    @Inject
    AccessTokenProvider tokens;

    @Inject
    SuiteTickets tickets;

    @Test
    void noSecretIsLoggedOrThrown() {
        for (var meetings : List.of(app, fixed, suite.forOrganization("ding-1"), unified.forOrganization("ding-2"), safe, own,
                talkative, talkativeFetcher, talkativeSafe, tokenRefused, tokenFailed, tokenUnreadable, refused)) {
            call(() -> meetings.info("a-meeting"));
            for (int status : new int[] { 200, 302, 400, 401, 403, 404, 429, 500, 503 }) {
                call(() -> meetings.info(answer(status, "text/html", "<html>")));
                call(() -> meetings
                        .info(answer(status, "application/json", "{\"code\":\"InvalidAuthentication\",\"message\":\"m\"}")));
                call(() -> book(meetings, answer(status, "application/json", "{\"code\":\"c\"}")));
            }
            call(() -> meetings.info(" "));
            for (var success : List.of("true", "false")) {
                call(() -> assertThat(meetings.signInLink("https://example.org", answer(200, "application/json",
                        "{\"loginInfo\":{\"loginUrl\":\"" + SECRET + "\"},\"success\":" + success + "}")).toString())
                        .doesNotContain(SECRET));
            }
        }
        call(() -> suite.info("no organization"));
        call(() -> unified.forOrganization("ding-4/../").info(TOKEN_OF_THE_CALL + "/"));
        call(() -> suite.forOrganization("ding-5").info(answer(200, "application/json", "{}")));
        var streams = streaming.start("c", stream(answer(200, "application/json", STREAMS)));
        call(() -> streaming.start("c", stream(answer(200, "application/json", "{\"success\":false}"))));
        call(() -> StreamRequest.builder().starter("u").name("n").targets("http://" + SECRET).build());
        tickets.received("suite", SECRET + "-new-ticket").await().indefinitely();
        var token = tokens.token().await().indefinitely();

        assertThat(token.value()).contains(SECRET);
        assertThat(streams.started().get(0).target()).contains(SECRET);
        assertThat(token.toString() + streams + tokens + app + suite + tickets).doesNotContain(SECRET);
    }

    private static StreamRequest stream(String name) {
        return StreamRequest.builder().starter("u").name(name).targets("rtmp://live.example.invalid/" + SECRET).build();
    }

    private static void book(MeetingService meetings, String title) {
        meetings.schedule(MeetingRequest.builder().creator("u").title(title).startsAt(Instant.EPOCH)
                .lasting(Duration.ofHours(1)).build());
    }

    private static void call(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException problem) {
            var text = new StringWriter();
            problem.printStackTrace(new PrintWriter(text));
            assertThat(text.toString()).doesNotContain(SECRET);
        }
    }

    @ApplicationScoped
    static class Safe implements CredentialsProvider {

        @Override
        public Map<String, String> getCredentials(String name) {
            if (name.equals("talkative")) {
                throw new IllegalStateException("the vault said " + SECRET);
            }
            return Map.of(USER_PROPERTY_NAME, "key", PASSWORD_PROPERTY_NAME, SECRET + "-in-the-safe");
        }
    }

    @ApplicationScoped
    @ConferenceClient("own")
    static class OwnTokens implements AccessTokenProvider {

        @Override
        public Uni<AccessToken> token() {
            return Uni.createFrom().item(new AccessToken(SECRET + "-of-ours", Instant.MAX));
        }
    }

    /** Fails in words that it should not use. */
    @ApplicationScoped
    @ConferenceClient("talkative")
    static class TalkativeTokens implements AccessTokenProvider {

        @Override
        public Uni<AccessToken> token() {
            throw new IllegalStateException("the vault said " + SECRET);
        }
    }

    /** Fails in words that it should not use. */
    @ApplicationScoped
    @ConferenceClient("talkative-fetcher")
    static class TalkativeFetcher implements AccessTokenFetcher {

        @Override
        public Uni<AccessToken> fetch() {
            return Uni.createFrom().failure(new IllegalStateException("the vault said " + SECRET));
        }
    }

    /** Fails in words that it should not use. */
    @ApplicationScoped
    static class TalkativeStore implements AccessTokenStore {

        @Override
        public Uni<AccessToken> get(String key) {
            return Uni.createFrom().failure(new IllegalStateException("stored was " + SECRET));
        }

        @Override
        public Uni<Void> put(String key, AccessToken token) {
            return Uni.createFrom().failure(new IllegalStateException("told " + token.value()));
        }

        @Override
        public Uni<Void> drop(String key, AccessToken token) {
            return Uni.createFrom().voidItem();
        }
    }
}

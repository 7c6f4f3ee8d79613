package io.quarkiverse.dingtalk.conference.deployment;

import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenFetcher;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkus.arc.Arc;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** A failure says whose call it was, and advises what fits the way in which that client gets its tokens. */
class WhoseFailureTest {

    private static final String PREFIX = "quarkus.dingtalk-conference.";

    /** No token is to be had for these. */
    private static final String REFUSED = answer("refused", 400, "{\"code\":\"invalidAuthInfo\",\"message\":\"m\"}");

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(AnswerAsAsked::start)
            .withApplicationRoot(jar -> jar.addClasses(AnswerAsAsked.class, TestClients.class));

    private static final TestClients CLIENTS = new TestClients(APP, Map.of("retry.max-retries", "0"));

    static {
        CLIENTS.add("", "app-key", "key", "app-secret", "secret");
        CLIENTS.add("\"branch\".", "app-key", "key", "app-secret", "secret");
        CLIENTS.add("\"suite\".", "suite-key", "key", "suite-secret", "secret", "suite-ticket", "ticket");
        CLIENTS.add("\"unified\".", "client-id", "key", "client-secret", "secret");
        CLIENTS.add("\"fixed\".", "access-token", "token");
        CLIENTS.add("\"provider\".");
        CLIENTS.add("\"fetcher\".");
        CLIENTS.add("\"half\".", "app-key", "key");
        CLIENTS.add("\"refused-app\".", "app-key", REFUSED, "app-secret", "secret");
        CLIENTS.add("\"refused-suite\".", "suite-key", REFUSED, "suite-secret", "secret", "suite-ticket", "ticket");
        CLIENTS.add("\"refused-unified\".", "client-id", REFUSED, "client-secret", "secret");
        CLIENTS.add("\"unknown\".", "client-id", answer("unknown", 500, "{\"code\":\"unknownError\"}"), "client-secret",
                "secret",
                "corp-id", "ding-unknown");
        CLIENTS.add("\"lost\".", "app-key", answer("lost", 404, "<html>"), "app-secret", "secret");
        CLIENTS.add("\"old\".", "app-key", answer("old", 200, "{\"errcode\":404,\"errmsg\":\"m\"}"), "app-secret", "secret");
    }

    @Inject
    MeetingService meetings;

    @Test
    void aFailureOfTheDefaultClientNamesIt() {
        var failure = failure(() -> meetings.info(answer("n", 400, "{}")));

        assertThat(failure.client()).contains(ConferenceException.DEFAULT_CLIENT);
        assertThat(failure.organization()).isEmpty();
        assertThat(failure).hasMessageStartingWith("QueryConferenceInfo (default client): DingTalk answered 400");
    }

    @ParameterizedTest
    @ValueSource(ints = { 400, 403, 404, 429, 500, 200 })
    void whateverDingTalkAnswersTheClientIsNamed(int status) {
        var body = "{\"code\":\"c\"}";

        assertIsOfBranch(failure(() -> client("branch").info(answer("n", status, body))));
        assertIsOfBranch(failure(() -> client("branch").schedule(request(answer("n", status, body)))));
        assertIsOfBranch(failure(() -> client("branch").byRoomCode(answer("n", status, body)).stream().count()));
        assertIsOfBranch(catchThrowableOfType(ConferenceException.class,
                () -> client("branch").reactive().info(answer("n", status, body)).await().indefinitely()));
    }

    @Test
    void wrongInputNamesTheClient() {
        assertIsOfBranch(failure(() -> client("branch").info(" ")));
        assertIsOfBranch(failure(() -> client("branch").withDeadline(Duration.ZERO)));
        assertThat(failure(() -> client("suite").forOrganization(" ")).client()).contains("suite");
    }

    @Test
    void aListThatGoesRoundInACircleNamesTheClient() {
        var page = answer("circle", 200, "{\"conferenceList\":[{\"conferenceId\":\"c\"}],\"nextToken\":\"again\"}");

        assertIsOfBranch(failure(() -> client("branch").occurrences(page).stream().count()));
    }

    private static void assertIsOfBranch(ConferenceException failure) {
        assertThat(failure.client()).contains("branch");
        assertThat(failure).hasMessageContaining("client \"branch\"");
    }

    @Test
    void aFailureOfAnOrganizationThatTheCallNamesNamesItToo() {
        var failure = failure(() -> client("unified").forOrganization("ding-customer").info(answer("n", 400, "{}")));

        assertThat(failure.client()).contains("unified");
        assertThat(failure.organization()).contains("ding-customer");
        assertThat(failure).hasMessageContaining("(client \"unified\", organization ding-customer)");
    }

    @ParameterizedTest
    @CsvSource({ "half,", "refused-app,", "refused-suite,ding-customer", "refused-unified,ding-customer", "lost,", "unknown," })
    void aFailureToGetATokenNamesTheClient(String name, String organization) {
        var meetings = organization == null ? client(name) : client(name).forOrganization(organization);
        var failure = failure(() -> meetings.info("c"));

        assertThat(failure.operation()).startsWith("Get").endsWith("Token");
        assertThat(failure.client()).contains(name);
        assertThat(failure.organization().orElse(null)).isEqualTo(organization);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "refused-app     | \"refused-app\".app-key, quarkus.dingtalk-conference.\"refused-app\".app-secret.",
            "refused-suite   | suite ticket is the newest that DingTalk has pushed, and that the organization ding-customer has",
            "refused-unified | \"refused-unified\".client-secret, and that the organization ding-customer has the app" })
    void whenCredentialsAreRefusedTheConfiguredOnesAreToBeChecked(String name, String advice) {
        var meetings = name.equals("refused-app") ? client(name) : client(name).forOrganization("ding-customer");

        assertThat(failure(() -> meetings.info("c"))).isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("invalidAuthInfo").hasMessageContaining(advice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "branch   | A fresh token did not help. Check quarkus.dingtalk-conference.\"branch\".app-key",
            "fixed    | Set another token by quarkus.dingtalk-conference.\"fixed\".access-token",
            "provider | the application's own AccessTokenProvider for the client \"provider\"",
            "fetcher  | the application's own AccessTokenFetcher for the client \"fetcher\"" })
    void whenATokenIsRefusedItsSourceIsToBeChecked(String name, String advice) {
        assertThat(failure(() -> client(name).info(answer("n", 400, "{\"code\":\"InvalidAuthentication\"}"))))
                .isInstanceOf(AuthenticationException.class).hasMessageContaining(advice);
    }

    @ParameterizedTest
    @ValueSource(strings = { "lost", "old" })
    void aCallForATokenThatIsNotThereSaysThatTheUrlIsWrong(String name) {
        assertThat(failure(() -> client(name).info("c"))).isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("The URL is wrong").hasMessageContaining(AnswerAsAsked.url())
                .hasMessageContaining("quarkus.dingtalk-conference.\"" + name + "\".url");
    }

    @Test
    void anOrganizationThatDingTalkDoesNotKnowIsToBeChecked() {
        assertThat(failure(() -> client("unknown").info("c"))).isInstanceOf(DingTalkUnavailableException.class)
                .hasMessageContaining("does not know the organization: check ding-unknown");
    }

    private static ConferenceException failure(Runnable call) {
        return catchThrowableOfType(ConferenceException.class, call::run);
    }

    private static MeetingService client(String name) {
        return Arc.container().select(MeetingService.class, ConferenceClient.Literal.of(name)).get();
    }

    private static MeetingRequest request(String title) {
        return MeetingRequest.builder().creator("u").title(title).startsAt(Instant.EPOCH).lasting(Duration.ofHours(1)).build();
    }

    @ApplicationScoped
    @ConferenceClient("provider")
    static class OwnProvider implements AccessTokenProvider {

        @Override
        public Uni<AccessToken> token() {
            return Uni.createFrom().item(() -> new AccessToken("own", Instant.MAX));
        }
    }

    @ApplicationScoped
    @ConferenceClient("fetcher")
    static class OwnFetcher implements AccessTokenFetcher {

        @Override
        public Uni<AccessToken> fetch() {
            return Uni.createFrom().item(() -> new AccessToken("own", Instant.MAX));
        }
    }
}

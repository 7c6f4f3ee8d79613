package io.quarkiverse.dingtalk.conference.deployment;

import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.TOKEN_OF_THE_CALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkiverse.dingtalk.conference.token.SuiteTickets;
import io.quarkus.arc.Arc;
import io.quarkus.credentials.CredentialsProvider;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** Several clients in one application, each with another type of credentials. */
class ClientsTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(AnswerAsAsked::start)
            .withApplicationRoot(jar -> jar.addClass(AnswerAsAsked.class))
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", "key")
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", "secret")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"fixed\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"fixed\".access-token", "the-fixed-token")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"suite\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"suite\".suite-key", "suite-1")
            .overrideConfigKey("quarkus.dingtalk-conference.\"suite\".suite-secret", "s")
            .overrideConfigKey("quarkus.dingtalk-conference.\"suite\".suite-ticket", "configured-ticket")
            .overrideConfigKey("quarkus.dingtalk-conference.\"suite\".auth-corp-id", "ding-own")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"no-ticket\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"no-ticket\".suite-key", "suite-2")
            .overrideConfigKey("quarkus.dingtalk-conference.\"no-ticket\".suite-secret", "s")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"unified\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"unified\".client-id", "client")
            .overrideConfigKey("quarkus.dingtalk-conference.\"unified\".client-secret", "s")
            .overrideConfigKey("quarkus.dingtalk-conference.\"unified\".corp-id", "ding-own")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"safe\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"safe\".app-key", "key-in-the-open")
            .overrideConfigKey("quarkus.dingtalk-conference.\"safe\".credentials-provider", "dingtalk")
            .overrideConfigKey("quarkus.dingtalk-conference.\"safe\".credentials-provider-name", "the-safe")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"padded\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"padded\".app-key", " key\n")
            .overrideConfigKey("quarkus.dingtalk-conference.\"padded\".app-secret", "secret\r\n")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"padded-safe\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"padded-safe\".credentials-provider", "padded")
            .overrideConfigKey("quarkus.dingtalk-conference.\"padded-safe\".credentials-provider-name", "the-safe")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"padded-token\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"padded-token\".access-token", "the-fixed-token\n")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"blank\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"blank\".app-key", "key")
            .overrideConfigKey("quarkus.dingtalk-conference.\"blank\".app-secret", "secret")
            .overrideConfigKey("quarkus.dingtalk-conference.\"blank\".access-token", "\n")
            .overrideConfigKey("quarkus.dingtalk-conference.\"blank\".suite-secret", " ")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"blank-safe\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"blank-safe\".credentials-provider", "blank")
            .overrideConfigKey("quarkus.dingtalk-conference.\"blank-safe\".credentials-provider-name", "the-safe")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"own\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"half\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"half\".app-key", "k");

    @Inject
    MeetingService internalApp;

    @Inject
    @ConferenceClient("fixed")
    MeetingService fixed;

    @Inject
    @ConferenceClient("suite")
    MeetingService suite;

    @Inject
    @ConferenceClient("suite")
    ReactiveMeetingService reactiveSuite;

    @Inject
    @ConferenceClient("no-ticket")
    MeetingService noTicket;

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
    @ConferenceClient("padded")
    MeetingService padded;

    @Inject
    @ConferenceClient("padded-safe")
    MeetingService paddedSafe;

    @Inject
    @ConferenceClient("padded-token")
    MeetingService paddedToken;

    @Inject
    @ConferenceClient("blank")
    MeetingService blank;

    @Inject
    @ConferenceClient("blank-safe")
    MeetingService blankSafe;

    @Inject
    @ConferenceClient("suite")
    AccessTokenProvider suiteTokens;

    @Inject
    SuiteTickets tickets;

    @Test
    void anInternalAppAsksWithItsKeyAndSecret() {
        assertThat(tokenOf(internalApp)).isEqualTo("token-of-accessToken:key,secret");
    }

    @Test
    void aFixedTokenIsUsedAsItIs() {
        assertThat(tokenOf(fixed)).isEqualTo("the-fixed-token");
    }

    @Test
    void aThirdPartyAppAsksForTheOrganizationThatIsConfigured() {
        assertThat(tokenOf(suite)).isEqualTo("token-of-corpAccessToken:suite-1,s,ding-own,configured-ticket");
    }

    @Test
    void aThirdPartyAppAsksForTheOrganizationThatTheCallNames() {
        assertThat(tokenOf(suite.forOrganization("ding-customer")))
                .isEqualTo("token-of-corpAccessToken:suite-1,s,ding-customer,configured-ticket");
        assertThat(reactiveSuite.forOrganization("ding-other").info(TOKEN_OF_THE_CALL).await().indefinitely().conferenceId())
                .isEqualTo("token-of-corpAccessToken:suite-1,s,ding-other,configured-ticket");
    }

    @Test
    void aSuiteTicketThatArrivesIsUsedFromThenOn() {
        assertThatThrownBy(() -> tokenOf(noTicket.forOrganization("ding-early"))).isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("no suite ticket has arrived for the suite suite-2")
                .hasMessageContaining("SuiteTickets.received")
                .hasMessageContaining("quarkus.dingtalk-conference.\"no-ticket\".suite-ticket");

        tickets.received("suite-2", "pushed-ticket").await().indefinitely();

        assertThat(tokenOf(noTicket.forOrganization("ding-late")))
                .isEqualTo("token-of-corpAccessToken:suite-2,s,ding-late,pushed-ticket");
    }

    @Test
    void aThirdPartyAppWithoutAnOrganizationSaysHowToNameOne() {
        assertThatThrownBy(() -> tokenOf(noTicket)).isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("quarkus.dingtalk-conference.\"no-ticket\".auth-corp-id")
                .hasMessageContaining("forOrganization(corpId)");
    }

    @Test
    void theUnifiedCallIsMadeInItsOwnSpelling() {
        assertThat(tokenOf(unified)).isEqualTo("token-of-ding-own/token:client,s,client_credentials");
        assertThat(tokenOf(unified.forOrganization("ding-customer")))
                .isEqualTo("token-of-ding-customer/token:client,s,client_credentials");
    }

    @Test
    void whatIsNotConfiguredComesFromTheCredentialsProvider() {
        assertThat(tokenOf(safe)).isEqualTo("token-of-accessToken:key-in-the-open,secret-of-dingtalk");
    }

    @Test
    void aProviderOfTheApplicationIsAskedForItsClient() {
        assertThat(tokenOf(own)).isEqualTo("own-token");
    }

    @Test
    void aClientThatOnlyTheConfigurationNamesIsLookedUpByName() {
        var half = Arc.container().select(MeetingService.class, ConferenceClient.Literal.of("half")).get();

        assertThatThrownBy(() -> tokenOf(half)).isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("the credentials of the client \"half\" are incomplete")
                .hasMessageContaining("QUARKUS_DINGTALK_CONFERENCE__HALF__APP_SECRET");
    }

    @Test
    void anInternalAppServesNoOtherOrganization() {
        assertThatThrownBy(() -> tokenOf(internalApp.forOrganization("ding-customer")))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("the default client serves one organization only");
    }

    @Test
    void anOrganizationWithoutAnIdIsRefused() {
        assertThatThrownBy(() -> suite.forOrganization(" ")).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("corpId must be given");
    }

    @ParameterizedTest
    @ValueSource(strings = { ".", "..", "\ud83c" })
    void whatCannotBeAnOrganizationIsRefusedBeforeAnythingIsSent(String corpId) {
        assertThatThrownBy(() -> suite.forOrganization(corpId)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("corpId must be");
    }

    @Test
    void aSemicolonInAnIdIsEncoded() {
        assertThat(internalApp.info(AnswerAsAsked.AS_SENT + ";a=b;/c").conferenceId())
                .isEqualTo(AnswerAsAsked.AS_SENT + "%3Ba=b%3B%2Fc");
        assertThat(tokenOf(unified.forOrganization("ding;x"))).startsWith("token-of-ding%3Bx/token:");
    }

    @Test
    void whatAFileOrASafeHasAroundASecretIsNoPartOfIt() {
        assertThat(tokenOf(padded)).isEqualTo("token-of-accessToken:key,secret");
        assertThat(tokenOf(paddedSafe)).isEqualTo("token-of-accessToken:padded-key,padded-secret");
        assertThat(tokenOf(paddedToken)).isEqualTo("the-fixed-token");
    }

    @Test
    void aBlankSecretIsNone() {
        assertThat(tokenOf(blank)).isEqualTo("token-of-accessToken:key,secret");
        assertThatThrownBy(() -> tokenOf(blankSafe)).isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("are incomplete").hasMessageContaining("app-secret");
    }

    @Test
    void theTokenOfAClientCanBeHadForOtherCalls() {
        var token = suiteTokens.token().await().indefinitely();

        assertThat(token.value()).isEqualTo(tokenOf(suite));
        assertThat(token.expiresAt()).isBetween(Instant.now().plus(Duration.ofMinutes(119)),
                Instant.now().plus(Duration.ofMinutes(121)));
        assertThat(token.toString()).doesNotContain(token.value());
    }

    private static String tokenOf(MeetingService meetings) {
        return meetings.info(TOKEN_OF_THE_CALL).conferenceId();
    }

    @ApplicationScoped
    @Named("the-safe")
    static class Safe implements CredentialsProvider {

        @Override
        public Map<String, String> getCredentials(String name) {
            return switch (name) {
                case "padded" -> Map.of("app-key", " padded-key\n", "app-secret", "\t", PASSWORD_PROPERTY_NAME,
                        "padded-secret\n");
                case "blank" -> Map.of(USER_PROPERTY_NAME, "key", PASSWORD_PROPERTY_NAME, "\n");
                default -> Map.of(USER_PROPERTY_NAME, "not-used", PASSWORD_PROPERTY_NAME, "secret-of-" + name);
            };
        }
    }

    @ApplicationScoped
    @ConferenceClient("own")
    static class OwnTokens implements AccessTokenProvider {

        @Override
        public Uni<AccessToken> token() {
            return Uni.createFrom().item(new AccessToken("own-token", Instant.MAX));
        }
    }
}

package io.quarkiverse.dingtalk.conference.event.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.config.CredentialType;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.rest.event.OpenConnectionRequest;
import io.quarkiverse.dingtalk.conference.rest.event.OpenConnectionResponse;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;

/** What the gateway is asked, and what is told if it gives no endpoint. */
class GatewayTest {

    private static final ClientName BERLIN = new ClientName("berlin");
    private static final String SECRET = "s3cret";

    private final Map<String, String> properties = new HashMap<>(
            Map.of("quarkus.dingtalk-conference.\"berlin\".suite-key", "suite"));
    private Uni<OpenConnectionResponse> answer = Uni.createFrom()
            .item(new OpenConnectionResponse("wss://a.example/connect", SECRET));
    private OpenConnectionRequest request;

    @Test
    void isAskedForAllEventsWithKeyAndSecret() {
        assertThat(open().await().indefinitely().connectOptions().getHost()).isEqualTo("a.example");

        assertThat(request.clientId()).isEqualTo("key");
        assertThat(request.clientSecret()).isEqualTo(SECRET);
        assertThat(request.subscriptions()).singleElement().hasToString("Subscription[type=EVENT, topic=*]");
        assertThat(request.ua()).isEqualTo("quarkus-dingtalk-conference");
    }

    @Test
    void secretsAreShownNowhere() {
        open().await().indefinitely();

        assertThat(request + " " + answer.await().indefinitely()).doesNotContain(SECRET);
    }

    @Test
    void credentialsThatAreNotAcceptedAreNamed() {
        answer = Uni.createFrom().failure(new AuthenticationException(
                Failure.builder().operation("OpenConnection").status(401).code("authFailed").message("no").build()));

        assertThat(failure().isRefused()).isTrue();
        assertThat(failure()).hasMessageContaining("its credentials are not accepted (DingTalk answered 401 authFailed: no)")
                .hasMessageContaining("Check quarkus.dingtalk-conference.\"berlin\".suite-key, "
                        + "quarkus.dingtalk-conference.\"berlin\".suite-secret");
    }

    @Test
    void credentialsThatAreMissingAreToldAsTheyAre() {
        answer = Uni.createFrom().failure(new AuthenticationException(Failure.of("GetAccessToken", "set suite-secret")));

        assertThat(failure().isRefused()).isTrue();
        assertThat(failure()).hasMessage("set suite-secret");
    }

    @Test
    void aRefusalForAnotherReasonMayPass() {
        answer = Uni.createFrom().failure(new AuthenticationException(
                Failure.builder().operation("OpenConnection").status(403).code("tooMany").message("50").build()));

        assertThat(failure().isRefused()).isFalse();
        assertThat(failure()).hasMessage("DingTalk answered 403 tooMany: 50");
    }

    @Test
    void aUrlThatIsWrongIsTold() {
        answer = Uni.createFrom().failure(new AuthenticationException(
                Failure.builder().operation("OpenConnection").status(404).message("no such page").build()));

        assertThat(failure().isRefused()).isFalse();
        assertThat(failure()).hasMessageContaining("there is no gateway at https://api.dingtalk.com");
    }

    @Test
    void aConnectionThatBreaksIsToldInWords() {
        answer = Uni.createFrom().failure(new IOException("Connection was closed"));

        assertThat(failure().isRefused()).isFalse();
        assertThat(failure()).hasMessage("no answer from DingTalk: Connection was closed");
    }

    @Test
    void plainWebSocketsAreForWherePlainHttpIsAllowed() {
        answer = Uni.createFrom().item(new OpenConnectionResponse("ws://a.example/connect", SECRET));
        assertThat(failure()).hasMessageContaining("in clear");
        properties.put("quarkus.dingtalk-conference.\"berlin\".allow-plain-http", "true");

        assertThat(open().await().indefinitely().connectOptions().isSsl()).isFalse();
    }

    private StreamFailure failure() {
        return (StreamFailure) open().onItem().<Throwable> transform(none -> null).onFailure().recoverWithItem(it -> it)
                .await().indefinitely();
    }

    private Uni<Endpoint> open() {
        var config = new SmallRyeConfigBuilder().withMapping(ConferenceConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(properties, "test", 100)).withValidateUnknown(false).build()
                .getConfigMapping(ConferenceConfig.class);
        return new Gateway(BERLIN, BERLIN.in(config), CredentialType.THIRD_PARTY_APP, call -> call.apply("key", SECRET),
                asked -> {
                    request = asked;
                    return answer;
                }).open();
    }
}

package io.quarkiverse.dingtalk.conference.event.stream;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.function.BiFunction;

import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.CredentialType;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.guard.OperationKind;
import io.quarkiverse.dingtalk.conference.rest.event.GatewayApi;
import io.quarkiverse.dingtalk.conference.rest.event.OpenConnectionRequest;
import io.quarkiverse.dingtalk.conference.rest.event.OpenConnectionRequest.Subscription;
import io.quarkiverse.dingtalk.conference.rest.event.OpenConnectionResponse;
import io.quarkiverse.dingtalk.conference.rest.wire.ErrorMapper;
import io.quarkiverse.dingtalk.conference.rest.wire.ExpiredConnectionException;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;
import io.smallrye.mutiny.Uni;

/** Asks DingTalk's gateway where the next connection of a client goes. */
final class Gateway {

    /** Who asks. */
    interface App {

        /** Makes the call with the key and the secret, as they are at this time. */
        Uni<OpenConnectionResponse> ask(BiFunction<String, String, Uni<OpenConnectionResponse>> call);
    }

    private static final String OPERATION = "OpenConnection"; // our word: the call has no page of its own
    private static final String USER_AGENT = "quarkus-dingtalk-conference";

    private final ClientName client;
    private final ClientConfig config;
    private final CredentialType credentials;
    private final App app;
    private final GatewayApi api;

    /** @param credentials of a type that has a key and a secret */
    Gateway(ClientName client, ClientConfig config, CredentialType credentials, App app, GatewayApi api) {
        this.client = client;
        this.config = config;
        this.credentials = credentials;
        this.app = app;
        this.api = api;
    }

    /** Fails with a {@link StreamFailure}. */
    Uni<Endpoint> open() {
        return Uni.createFrom().deferred(() -> app.ask(this::call))
                .map(answer -> WireResponse.result(answer))
                .onFailure().transform(problem -> told(ErrorMapper.map(OPERATION, OperationKind.TOKEN, true, problem)))
                .map(answer -> Endpoint.of(answer.endpoint(), answer.ticket(), config.allowPlainHttp()));
    }

    private Uni<OpenConnectionResponse> call(String key, String secret) {
        return ExpiredConnectionException.replaced(api.openConnection(new OpenConnectionRequest(key, secret,
                List.of(Subscription.ALL_EVENTS), USER_AGENT, localAddress())));
    }

    private StreamFailure told(ConferenceException failure) {
        if (ErrorMapper.isMisdirected(failure)) {
            return new StreamFailure("there is no gateway at " + config.url() + ". Set " + client.key("url")
                    + " to that of DingTalk, such as https://api.dingtalk.com");
        }
        return isOfCredentials(failure) ? StreamFailure.refused(refusal(failure)) : new StreamFailure(inShort(failure));
    }

    /** They are missing, or not accepted. A 403 says that there are too many connections, or something else that may pass. */
    private static boolean isOfCredentials(ConferenceException failure) {
        int status = failure.status().orElse(0);
        return failure instanceof AuthenticationException && (status == 0 || status == 400 || status == 401);
    }

    private String refusal(ConferenceException failure) {
        if (failure.status().isEmpty()) {
            return failure.reason(); // credentials that are missing
        }
        var properties = client.keys(credentials.keyAndSecret().stream().map(CredentialType.Property::name).toList());
        return "its credentials are not accepted (" + inShort(failure) + "). Check " + properties
                + config.credentialsProvider()
                        .map(name -> ", and what the credentials provider knows under \"" + name + '"').orElse("")
                + ", and that the app has Stream mode turned on in DingTalk's developer console";
    }

    private static String inShort(ConferenceException failure) {
        return failure.status().isEmpty() ? failure.reason()
                : "DingTalk answered " + failure.status().getAsInt() + failure.code().map(code -> " " + code).orElse("") + ": "
                        + failure.reason();
    }

    /** DingTalk shows it where it lists connections; null if there is none to tell apart. */
    private static String localAddress() {
        try {
            return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress()).findFirst()
                    .map(InetAddress::getHostAddress).orElse(null);
        } catch (SocketException unknown) {
            return null;
        }
    }
}

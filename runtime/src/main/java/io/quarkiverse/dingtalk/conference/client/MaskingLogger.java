package io.quarkiverse.dingtalk.conference.client;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.client.api.ClientLogger;

import io.quarkiverse.dingtalk.conference.rest.wire.AccessTokenHeader;
import io.quarkiverse.dingtalk.conference.rest.wire.SecretFields;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/**
 * Logs requests and answers where the application has turned that on ({@code quarkus.rest-client.logging.scope}). Quarkus's
 * own logger shows every header and every body, and so every token and every secret; this one shows the headers that it
 * knows to be harmless, bodies without what is secret in them, and no body of a call for a token or a Stream connection.
 */
final class MaskingLogger implements ClientLogger {

    private static final Logger LOG = Logger.getLogger(MaskingLogger.class);
    private static final List<String> CALLS_WITH_SECRETS = List.of("/v1.0/oauth2/", "/v1.0/gateway/");
    private static final Set<String> SHOWN_HEADERS = Set.of("accept", "content-type", "content-length", "content-encoding",
            "date", "host", "retry-after", "server", "transfer-encoding", "user-agent", "x-acs-request-id", "x-acs-trace-id");

    private final ClientLogger others;
    private int bodySize;

    /** @param others logs what is not for DingTalk */
    MaskingLogger(ClientLogger others) {
        this.others = others;
    }

    @Override
    public void setBodySize(int bodySize) {
        this.bodySize = bodySize;
        others.setBodySize(bodySize);
    }

    @Override
    public void logRequest(HttpClientRequest request, Buffer body, boolean omitBody) {
        if (!isForDingTalk(request)) {
            others.logRequest(request, body, omitBody);
            return;
        }
        LOG.infof("Request: %s %s Headers[%s], Body: %s", request.getMethod(), request.absoluteURI(),
                headers(request.headers()), body(request, body));
    }

    @Override
    public void logResponse(HttpClientResponse response, boolean redirect) {
        if (!isForDingTalk(response.request())) {
            others.logResponse(response, redirect);
            return;
        }
        response.bodyHandler(body -> LOG.infof("Response: %s %s, Status[%d %s], Headers[%s], Body: %s",
                response.request().getMethod(), response.request().absoluteURI(), response.statusCode(),
                response.statusMessage(), headers(response.headers()), body(response.request(), body)));
    }

    private static boolean isForDingTalk(HttpClientRequest request) {
        return request.headers().contains(AccessTokenHeader.NAME) || holdsSecrets(request);
    }

    private static boolean holdsSecrets(HttpClientRequest request) {
        return CALLS_WITH_SECRETS.stream().anyMatch(request.getURI()::contains);
    }

    private String body(HttpClientRequest request, Buffer body) {
        if (body == null || body.length() == 0) {
            return "none";
        }
        if (holdsSecrets(request)) {
            return "not shown";
        }
        var text = SecretFields.masked(body.toString());
        return bodySize <= 0 || text.length() <= bodySize ? text : text.substring(0, bodySize);
    }

    private static String headers(Iterable<Map.Entry<String, String>> headers) {
        return StreamSupport.stream(headers.spliterator(), false)
                .collect(Collectors.toMap(Map.Entry::getKey, MaskingLogger::shown, (one, other) -> one + "," + other,
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)))
                .toString();
    }

    private static String shown(Map.Entry<String, String> header) {
        return SHOWN_HEADERS.contains(header.getKey().toLowerCase(Locale.ROOT)) ? header.getValue() : "***";
    }
}

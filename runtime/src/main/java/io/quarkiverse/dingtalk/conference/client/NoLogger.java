package io.quarkiverse.dingtalk.conference.client;

import org.jboss.resteasy.reactive.client.api.ClientLogger;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/** Logs nothing. */
final class NoLogger implements ClientLogger {

    @Override
    public void setBodySize(int bodySize) {
    }

    @Override
    public void logRequest(HttpClientRequest request, Buffer body, boolean omitBody) {
    }

    @Override
    public void logResponse(HttpClientResponse response, boolean redirect) {
    }
}

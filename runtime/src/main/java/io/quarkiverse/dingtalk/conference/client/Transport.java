package io.quarkiverse.dingtalk.conference.client;

import io.vertx.core.http.HttpClientOptions;

/**
 * A REST client.
 *
 * @param options what it makes its connections with; not to be changed
 */
public record Transport<T>(T api, HttpClientOptions options) {
}

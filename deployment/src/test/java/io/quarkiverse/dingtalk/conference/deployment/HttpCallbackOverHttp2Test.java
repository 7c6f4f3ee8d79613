package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;

/** The HTTP callback behind a proxy that brings the calls of all its clients through one connection. */
class HttpCallbackOverHttp2Test {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest().withEmptyApplication()
            .overrideConfigKey("quarkus.http.root-path", "/app")
            .overrideConfigKey("quarkus.dingtalk-conference.url", "http://127.0.0.1:1")
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", "ding1")
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", "s")
            .overrideConfigKey("quarkus.dingtalk-conference.events.callback.token", CallbackCaller.TOKEN)
            .overrideConfigKey("quarkus.dingtalk-conference.events.callback.aes-key", CallbackCaller.AES_KEY);

    @TestHTTPResource("dingtalk/events")
    URL url;

    @Inject
    Vertx vertx;

    private final AtomicInteger connections = new AtomicInteger();
    private HttpClient proxy;

    @BeforeEach
    void connect() {
        proxy = vertx.httpClientBuilder().with(new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2)
                .setHttp2ClearTextUpgrade(false).setHttp2MaxPoolSize(1))
                .withConnectHandler(connection -> connections.incrementAndGet()).build();
    }

    @AfterEach
    void close() {
        proxy.close();
    }

    @Test
    void aBodyThatIsTooLargeEndsItsOwnCallOnly() throws Exception {
        var status = new CompletableFuture<Integer>();
        var over = new CompletableFuture<Boolean>();
        proxy.request(HttpMethod.POST, url.getPort(), url.getHost(), url.getPath()).onSuccess(request -> {
            request.exceptionHandler(reset -> over.complete(true));
            request.connection().closeHandler(closed -> over.complete(false));
            request.response().onSuccess(response -> status.complete(response.statusCode()))
                    .onFailure(status::completeExceptionally);
            request.setChunked(true).write(Buffer.buffer(new byte[2 << 20]));
        }).onFailure(status::completeExceptionally);

        assertThat(status.get(20, TimeUnit.SECONDS)).isEqualTo(413);
        assertThat(over.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(statusOfACall()).isEqualTo(403);
        assertThat(connections).hasValue(1);
    }

    private int statusOfACall() throws Exception {
        return proxy.request(HttpMethod.POST, url.getPort(), url.getHost(), url.getPath())
                .compose(request -> request.send("{\"encrypt\":\"x\"}")).map(response -> response.statusCode())
                .toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }
}

package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkus.test.QuarkusUnitTest;

class FirstCallOnAnyThreadTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest();

    @Inject
    AccessTokenProvider tokens;

    @Test
    void theFirstTokenMayBeAskedForByAThreadThatKnowsNothingOfTheApplication() {
        var pool = new ForkJoinPool(1); // its threads have the class loader of the system
        var token = pool.submit(() -> tokens.token().await().atMost(Duration.ofSeconds(5)));
        pool.shutdown();

        assertThat(token).succeedsWithin(10, TimeUnit.SECONDS).isInstanceOf(AccessToken.class);
    }
}

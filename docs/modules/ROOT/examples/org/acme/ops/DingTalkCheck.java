package org.acme.ops;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheckResponse;

import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.HealthGroup;
import io.smallrye.mutiny.Uni;

// tag::check[]
@HealthGroup("dingtalk") // <1>
@ApplicationScoped
public class DingTalkCheck implements AsyncHealthCheck {

    private final AccessTokenProvider tokens;

    DingTalkCheck(AccessTokenProvider tokens) {
        this.tokens = tokens;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return tokens.token() // <2>
                .ifNoItem().after(Duration.ofSeconds(2)).fail() // <3>
                .replaceWith(() -> HealthCheckResponse.up("DingTalk access token"))
                .onFailure().recoverWithItem(failure -> HealthCheckResponse.named("DingTalk access token")
                        .withData("failure", failure.getClass().getSimpleName()) // <4>
                        .down().build());
    }
}
// end::check[]

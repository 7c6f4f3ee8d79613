package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;

/** DingTalk's call for a token, answered by the test: at once, later, or with a failure. */
final class DingTalkTokens implements TokenSource {

    private final InstantSource clock;
    private final List<UniEmitter<? super AccessToken>> waiting = new ArrayList<>();
    private Duration lifetime = Duration.ofHours(2);
    private boolean answersAtOnce = true;
    private RuntimeException failure;
    private int requests;
    private int issued;
    private boolean theSame;

    DingTalkTokens(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Uni<AccessToken> next(AccessToken held, boolean refused) {
        return Uni.createFrom().emitter(emitter -> {
            requests++;
            if (answersAtOnce) {
                answer(emitter);
            } else {
                waiting.add(emitter);
            }
        });
    }

    /** How many requests came. */
    int requests() {
        return requests;
    }

    void issueFor(Duration lifetime) {
        this.lifetime = lifetime;
    }

    void fail(RuntimeException failure) {
        this.failure = failure;
    }

    void recover() {
        this.failure = null;
    }

    void issueTheSame() {
        theSame = true;
    }

    void holdBack() {
        answersAtOnce = false;
    }

    /** Answers what was held back, and from now on at once. */
    void answer() {
        answersAtOnce = true;
        var held = List.copyOf(waiting);
        waiting.clear();
        held.forEach(this::answer);
    }

    private void answer(UniEmitter<? super AccessToken> emitter) {
        if (failure != null) {
            emitter.fail(failure);
        } else {
            emitter.complete(new IssuedToken("token-" + (theSame ? 0 : ++issued), lifetime).at(clock.instant()));
        }
    }
}

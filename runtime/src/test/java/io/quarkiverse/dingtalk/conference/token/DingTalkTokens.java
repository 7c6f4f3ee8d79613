package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;

/** DingTalk's call for a token, answered by the test: at once, later, or with a failure. */
final class DingTalkTokens implements Supplier<Uni<GrantedToken>> {

    private final List<UniEmitter<? super GrantedToken>> waiting = new ArrayList<>();
    private Duration lifetime = Duration.ofHours(2);
    private boolean answersAtOnce = true;
    private RuntimeException failure;
    private int requests;
    private int granted;
    private boolean theSame;

    @Override
    public Uni<GrantedToken> get() {
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

    void grantFor(Duration lifetime) {
        this.lifetime = lifetime;
    }

    void fail(RuntimeException failure) {
        this.failure = failure;
    }

    void recover() {
        this.failure = null;
    }

    void grantTheSame() {
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

    private void answer(UniEmitter<? super GrantedToken> emitter) {
        if (failure != null) {
            emitter.fail(failure);
        } else {
            emitter.complete(new GrantedToken("token-" + (theSame ? 0 : ++granted), lifetime));
        }
    }
}

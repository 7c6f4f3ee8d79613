package org.acme.vendor;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenStore;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.redis.datasource.value.SetArgs;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
public class RedisTokens implements AccessTokenStore {

    private static final String PREFIX = "dingtalk:"; // <1>

    private static final String DROP_IF_STILL_THE_SAME = """
            local stored = redis.call('GET', KEYS[1])
            if stored and string.sub(stored, 1, #ARGV[1]) == ARGV[1] then
                redis.call('DEL', KEYS[1])
            end""";

    private static final String RELEASE_IF_STILL_OURS = """
            if redis.call('GET', KEYS[1]) == ARGV[1] then
                redis.call('DEL', KEYS[1])
            end""";

    private final ReactiveRedisDataSource redis;

    RedisTokens(ReactiveRedisDataSource redis) {
        this.redis = redis;
    }

    @Override
    public Uni<AccessToken> get(String key) {
        return redis.value(String.class).get(PREFIX + key).map(stored -> stored == null ? null : read(stored));
    }

    @Override
    public Uni<Void> put(String key, AccessToken token) {
        return redis.value(String.class).set(PREFIX + key, token.value() + " " + token.expiresAt().toEpochMilli(),
                new SetArgs().pxAt(token.expiresAt())); // <2>
    }

    @Override
    public Uni<Void> drop(String key, AccessToken token) {
        return redis.execute("EVAL", DROP_IF_STILL_THE_SAME, "1", PREFIX + key, token.value() + " ") // <3>
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> lease(String key, String owner, Duration time) {
        return redis.execute("SET", PREFIX + "lease:" + key, owner, "NX", "PX", String.valueOf(time.toMillis())) // <4>
                .map(answer -> answer != null);
    }

    @Override
    public Uni<Void> release(String key, String owner) {
        return redis.execute("EVAL", RELEASE_IF_STILL_OURS, "1", PREFIX + "lease:" + key, owner) // <5>
                .replaceWithVoid();
    }

    private static AccessToken read(String stored) {
        int end = stored.lastIndexOf(' ');
        return new AccessToken(stored.substring(0, end), Instant.ofEpochMilli(Long.parseLong(stored.substring(end + 1))));
    }
}

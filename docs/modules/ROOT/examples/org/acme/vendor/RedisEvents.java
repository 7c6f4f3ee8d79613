package org.acme.vendor;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.dingtalk.conference.event.HandledEvents;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.redis.datasource.value.SetArgs;
import io.smallrye.mutiny.Uni;

// tag::handled[]
@ApplicationScoped
public class RedisEvents implements HandledEvents {

    private static final String RELEASE_IF_STILL_OURS = """
            if redis.call('GET', KEYS[1]) == ARGV[1] then
                redis.call('DEL', KEYS[1])
            end""";

    private final ReactiveRedisDataSource redis;

    RedisEvents(ReactiveRedisDataSource redis) {
        this.redis = redis;
    }

    @Override
    public Uni<Boolean> isHandled(String key) {
        return redis.key().exists("handled:" + key);
    }

    @Override
    public Uni<Void> handled(String key, Duration time) {
        return redis.value(String.class).set("handled:" + key, "", new SetArgs().px(time));
    }

    @Override
    public Uni<Boolean> claim(String key, String owner, Duration time) { // <1>
        return redis.execute("SET", "claim:" + key, owner, "NX", "PX", String.valueOf(time.toMillis()))
                .map(answer -> answer != null);
    }

    @Override
    public Uni<Void> release(String key, String owner) {
        return redis.execute("EVAL", RELEASE_IF_STILL_OURS, "1", "claim:" + key, owner).replaceWithVoid();
    }
}
// end::handled[]

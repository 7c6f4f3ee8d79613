package org.acme.vendor;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.dingtalk.conference.token.SuiteTicketProvider;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.smallrye.mutiny.Uni;

// tag::provider[]
@ApplicationScoped
public class TicketTable implements SuiteTicketProvider {

    private final ReactiveRedisDataSource redis;

    TicketTable(ReactiveRedisDataSource redis) {
        this.redis = redis;
    }

    @Override
    public Uni<String> suiteTicket(String suiteKey) {
        return redis.hash(String.class).hget("suite-tickets", suiteKey); // <1>
    }
}
// end::provider[]

package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.smallrye.mutiny.Uni;

/** Keeps the tickets of this instance, and shares them with the others if there is a store. */
final class ArrivedTickets implements SuiteTickets {

    /** For how long a ticket is shared: DingTalk pushes a new one about every five hours, and a push may be missed. */
    private static final Duration KEPT = Duration.ofHours(24);

    private final Map<String, AccessToken> arrived = new ConcurrentHashMap<>();
    private final Optional<AccessTokenStore> store;
    private final InstantSource clock;

    ArrivedTickets(Optional<AccessTokenStore> store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Uni<Void> received(String suiteKey, String suiteTicket) {
        InvalidRequestException.unlessGiven("suiteKey", suiteKey);
        if (suiteTicket == null || !AccessToken.isHeaderValue(suiteTicket.strip())) {
            throw new InvalidRequestException("suiteTicket", suiteTicket == null ? null : "(not shown)",
                    "must be given, in visible ASCII characters without blanks and line breaks between them");
        }
        var ticket = new AccessToken(suiteTicket, clock.instant().plus(KEPT));
        arrived.put(suiteKey, ticket);
        return store.map(it -> it.put(key(suiteKey), ticket)).orElseGet(Uni.createFrom()::voidItem);
    }

    /** The newest ticket that has arrived, here or at another instance; null if none has. */
    Uni<String> newest(String suiteKey) {
        return store.map(it -> it.get(key(suiteKey))).orElseGet(Uni.createFrom()::nullItem).map(shared -> {
            var own = arrived.get(suiteKey);
            if (own == null && shared == null) {
                return null;
            }
            return shared == null || own != null && own.expiresAt().isAfter(shared.expiresAt()) ? own.value() : shared.value();
        });
    }

    private static String key(String suiteKey) {
        return "suite-ticket:" + suiteKey;
    }
}

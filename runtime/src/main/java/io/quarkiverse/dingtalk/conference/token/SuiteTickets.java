package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.smallrye.mutiny.Uni;

/**
 * The suite tickets of third-party apps, as they arrive: inject it where DingTalk's pushes come in, and hand over each
 * ticket. It is kept here and, for the other instances of the application, in the {@link AccessTokenStore}.
 */
public final class SuiteTickets {

    /** For how long a ticket is shared: DingTalk pushes a new one about every five hours, and a push may be missed. */
    private static final Duration KEPT = Duration.ofHours(24);

    private final Map<String, AccessToken> arrived = new ConcurrentHashMap<>();
    private final Optional<AccessTokenStore> store;
    private final InstantSource clock;

    SuiteTickets(Optional<AccessTokenStore> store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A ticket has arrived: this instance uses it from now on. Does not block.
     *
     * @return comes when the other instances can see the ticket too, or the store has failed to take it; the ticket counts
     *         here even if nobody subscribes
     * @throws InvalidRequestException if one of them is blank, or the ticket holds blanks or line breaks other
     *         than around it
     */
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

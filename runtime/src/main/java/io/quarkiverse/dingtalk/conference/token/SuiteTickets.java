package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
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
    private final AccessTokenStore store;
    private final InstantSource clock;

    SuiteTickets(AccessTokenStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A ticket has arrived: this instance uses it from now on. Does not block.
     *
     * @return comes when the other instances can see the ticket too, or the store has failed to take it; the ticket counts
     *         here even if nobody subscribes
     * @throws InvalidRequestException if one of them is blank, or the ticket holds blanks
     */
    public Uni<Void> received(String suiteKey, String suiteTicket) {
        InvalidRequestException.unlessGiven("suiteKey", suiteKey);
        if (suiteTicket == null || suiteTicket.isBlank() || suiteTicket.chars().anyMatch(Character::isWhitespace)) {
            throw new InvalidRequestException("suiteTicket", suiteTicket == null ? null : "(not shown)",
                    "must be given, without blanks and line breaks");
        }
        var ticket = new AccessToken(suiteTicket, clock.instant().plus(KEPT));
        arrived.put(suiteKey, ticket);
        return store.put(key(suiteKey), ticket);
    }

    /** The newest ticket that has arrived, here or at another instance; null if none has. */
    Uni<String> newest(String suiteKey) {
        return store.get(key(suiteKey)).map(shared -> {
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

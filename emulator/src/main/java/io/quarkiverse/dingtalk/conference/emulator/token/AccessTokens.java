package io.quarkiverse.dingtalk.conference.emulator.token;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;

/** The access tokens that were given out and until when they are good, and those of others that are accepted. */
public final class AccessTokens {

    static final Duration LIFETIME = Duration.ofSeconds(7200);

    /** So many are kept, however many are asked for within a lifetime; the oldest go first. */
    static final int CAPACITY = 100_000;

    /** So many are accepted that others granted; the one that was told first goes first. */
    static final int ACCEPTED = 1000;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final InstantSource clock;
    private final Map<String, Grant> grants = new LinkedHashMap<>(); // by token, the first to expire first
    private final Map<Caller, String> latest = new HashMap<>(); // token by its holder, of those that are renewed

    private final Map<String, Accepted> accepted = new LinkedHashMap<>(); // by token

    public AccessTokens(InstantSource clock) {
        this.clock = clock;
    }

    /** From now on that token, which others granted, is good. It does not expire. */
    public void accept(String token, Caller holder) {
        accepted.remove(token);
        if (accepted.size() == ACCEPTED) {
            accepted.remove(accepted.keySet().iterator().next());
        }
        accepted.put(token, new Accepted(holder, true));
    }

    /** The token of that holder, good for a full lifetime from now: the same one for as long as it is renewed in time. */
    String renew(Caller holder) {
        String last = latest.get(holder);
        String token = last == null || holder(last) == null ? newToken() : last;
        grant(token, holder);
        latest.put(holder, token);
        return token;
    }

    /** A new token for that holder, good for a full lifetime; those it has already stay good. */
    String issue(Caller holder) {
        String token = newToken();
        grant(token, holder);
        return token;
    }

    /** Whose token that is, or null if it is not good right now. */
    public Caller holder(String token) {
        Accepted told = accepted.get(token);
        if (told != null && told.good()) {
            return told.holder();
        }
        Grant grant = grants.get(token);
        return grant != null && clock.instant().isBefore(grant.expiry()) ? grant.holder() : null;
    }

    int size() {
        return grants.size();
    }

    /** None is good any more. */
    public void clear() {
        grants.clear();
        latest.clear();
        accepted.replaceAll((token, told) -> new Accepted(told.holder(), false));
    }

    /** Those that others granted are good again: an application that was given one cannot ask for another. */
    public void reset() {
        accepted.replaceAll((token, told) -> new Accepted(told.holder(), true));
    }

    /** What a caller with a token is told that is made up, forgotten or expired: it is all the same. */
    public static ApiException invalid() {
        return new ApiException(400, "InvalidAuthentication", "不合法的access_token");
    }

    private void grant(String token, Caller holder) {
        Instant now = clock.instant();
        grants.remove(token); // goes to the end of the queue
        dropStale(now);
        grants.put(token, new Grant(holder, now.plus(LIFETIME)));
    }

    /** Looks at the oldest only: as all live equally long, those behind the first good one are good, too. */
    private void dropStale(Instant now) {
        Iterator<Map.Entry<String, Grant>> oldest = grants.entrySet().iterator();
        while (oldest.hasNext()) {
            Map.Entry<String, Grant> entry = oldest.next();
            if (grants.size() < CAPACITY && now.isBefore(entry.getValue().expiry())) {
                return;
            }
            oldest.remove();
            latest.remove(entry.getValue().holder(), entry.getKey());
        }
    }

    /** Like 1ce64c62b52f370c9421422d1bb87dc1. */
    private static String newToken() {
        byte[] drawn = new byte[16];
        RANDOM.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }

    private record Grant(Caller holder, Instant expiry) {
    }

    private record Accepted(Caller holder, boolean good) {
    }
}

package io.quarkiverse.dingtalk.conference.emulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** The access tokens that were given out and until when they are good. */
final class Tokens {

    static final Duration LIFETIME = Duration.ofSeconds(7200);

    private final InstantSource clock;
    private final Map<String, Instant> expiries = new HashMap<>(); // by token
    private final Map<String, String> latest = new HashMap<>(); // token by the app it was given to

    Tokens(InstantSource clock) {
        this.clock = clock;
    }

    /** The token of that app, good for a full lifetime from now: the same one for as long as it is renewed in time. */
    String renew(String app) {
        String token = latest.get(app);
        if (token == null || !isValid(token)) {
            return issue(app);
        }
        expiries.put(token, clock.instant().plus(LIFETIME));
        return token;
    }

    boolean isValid(String token) {
        Instant expiry = expiries.get(token);
        return expiry != null && clock.instant().isBefore(expiry);
    }

    void clear() {
        expiries.clear();
        latest.clear();
    }

    private String issue(String app) {
        Instant now = clock.instant();
        expiries.values().removeIf(expiry -> !now.isBefore(expiry)); // the only place where they add up
        String token = Ids.accessToken();
        expiries.put(token, now.plus(LIFETIME));
        latest.put(app, token);
        return token;
    }
}

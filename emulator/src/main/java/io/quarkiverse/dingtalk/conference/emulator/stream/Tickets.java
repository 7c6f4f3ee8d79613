package io.quarkiverse.dingtalk.conference.emulator.stream;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** What admits to the gateway: each is good once, for some time. */
final class Tickets {

    static final Duration LIFETIME = Duration.ofSeconds(90);

    /** So many are kept, however many are asked for within a lifetime; the oldest go first. */
    static final int CAPACITY = 10_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final InstantSource clock;
    private final Map<String, Ticket> tickets = new LinkedHashMap<>();

    Tickets(InstantSource clock) {
        this.clock = clock;
    }

    /** @param events whether whoever comes with it is sent events */
    record Ticket(AppStream app, boolean events, Instant expiry) {
    }

    /** Digits and letters only: there are clients that put it into an address as it is. */
    String issue(AppStream app, boolean events) {
        if (tickets.size() == CAPACITY) {
            tickets.remove(tickets.keySet().iterator().next());
        }
        byte[] drawn = new byte[16];
        RANDOM.nextBytes(drawn);
        String ticket = HexFormat.of().formatHex(drawn);
        tickets.put(ticket, new Ticket(app, events, clock.instant().plus(LIFETIME)));
        return ticket;
    }

    /** Null if it is not good, or no longer. */
    Ticket use(String ticket) {
        Ticket used = tickets.remove(ticket);
        return used != null && clock.instant().isBefore(used.expiry()) ? used : null;
    }
}

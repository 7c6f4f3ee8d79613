package io.quarkiverse.dingtalk.conference.emulator.access;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;

/**
 * DingTalk's own limits on how often it may be called, by the clock of the emulator. guessed: a second, or twenty of them,
 * begin with the first call in them, and calls that are refused count like others.
 */
public final class Throttle {

    static final int CALLS_OF_AN_APP = 20; // of each operation
    static final Duration APP_WINDOW = Duration.ofSeconds(1);

    static final int CALLS_FROM_AN_ADDRESS = 10_000; // of all operations together
    static final Duration ADDRESS_WINDOW = Duration.ofSeconds(20);
    static final Duration BLOCK = Duration.ofMinutes(5);

    /** So many addresses are watched; the one that was seen first is forgotten first. */
    static final int ADDRESSES = 1000;

    /** What a blocked address gets to see. */
    public static final String BLOCKED = "{\"status\":1111,\"wait\":5,\"source\":\"x5\",\"punish\":\"deny\",\"uuid\":\"xxx\"}";

    private final InstantSource clock;
    private final boolean onAtFirst;
    private final Map<AppAndOperation, Window> apps = new HashMap<>(); // both are few
    private final Map<String, Window> addresses = new LinkedHashMap<>();
    private boolean on;

    public Throttle(InstantSource clock, boolean on) {
        this.clock = clock;
        this.onAtFirst = on;
        this.on = on;
    }

    public boolean isOn() {
        return on;
    }

    public void turn(boolean on) {
        forget();
        this.on = on;
    }

    /** Nothing was counted, and nobody is blocked. */
    public void forget() {
        apps.clear();
        addresses.clear();
    }

    public void reset() {
        turn(onAtFirst);
    }

    /** @throws ApiException if that app called that operation too often */
    void count(String app, String operation) {
        if (on && apps.computeIfAbsent(new AppAndOperation(app, operation), first -> new Window())
                .count(clock.millis(), APP_WINDOW) > CALLS_OF_AN_APP) {
            throw exceeded();
        }
    }

    /** Whether nothing that comes from that address is listened to. */
    boolean isBlocked(String address) {
        if (!on) {
            return false;
        }
        Window window = addresses.get(address);
        if (window == null) {
            if (addresses.size() == ADDRESSES) {
                addresses.remove(addresses.keySet().iterator().next());
            }
            addresses.put(address, window = new Window());
        }
        return window.isBlocked(clock.millis());
    }

    /** What an app is told that called an operation too often. guessed: the message. */
    public static ApiException exceeded() {
        return new ApiException(403, "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", "应用的接口调用频率超过限制");
    }

    int watched() {
        return addresses.size();
    }

    private record AppAndOperation(String app, String operation) {
    }

    private static final class Window {

        private long end = Long.MIN_VALUE;
        private int calls;
        private long blockedUntil = Long.MIN_VALUE;

        int count(long now, Duration length) {
            if (now >= end) {
                end = now + length.toMillis();
                calls = 0;
            }
            return ++calls;
        }

        boolean isBlocked(long now) {
            if (now >= blockedUntil && count(now, ADDRESS_WINDOW) > CALLS_FROM_AN_ADDRESS) {
                blockedUntil = now + BLOCK.toMillis();
                end = blockedUntil; // counting starts again after the block
            }
            return now < blockedUntil;
        }
    }
}

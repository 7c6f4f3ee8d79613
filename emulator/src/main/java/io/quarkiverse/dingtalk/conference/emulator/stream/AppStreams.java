package io.quarkiverse.dingtalk.conference.emulator.stream;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.quarkiverse.dingtalk.conference.emulator.event.Deliveries;
import io.quarkiverse.dingtalk.conference.emulator.event.Event;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.state.Siblings;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.ServerWebSocket;

/** Takes events to all apps. guessed: each app is told of everything, whichever organization it happens in. */
public final class AppStreams {

    /** They are kept, with what waits for them. */
    static final int MOST_SIBLINGS = 100;

    private static final long TICK_MILLIS = 50; // the clock may be moved at any time, and does not tell
    private static final long NO_TIMER = -1;

    private final Vertx vertx;
    private final InstantSource clock;
    private final Deliveries told;
    private final DeliveryFaults faults = new DeliveryFaults();
    private final List<AppStream> apps = new ArrayList<>();
    private final Deque<Published> newest = new ArrayDeque<>(); // for siblings that have yet to come
    private AppStream internal;
    private int siblings;
    private long timer = NO_TIMER;

    /** @param told what becomes of events */
    public AppStreams(Vertx vertx, InstantSource clock, Deliveries told) {
        this.told = told;
        this.vertx = vertx;
        this.clock = clock;
    }

    /** An app that may connect. */
    public AppStreams add(String key, String secret) {
        apps.add(stream(key, secret));
        return this;
    }

    /** The same, but its {@link Siblings} may, too. */
    public AppStreams addWithSiblings(String key, String secret) {
        internal = stream(key, secret);
        apps.add(internal);
        return this;
    }

    private AppStream stream(String key, String secret) {
        return new AppStream(key, secret, vertx, clock, faults, told);
    }

    public void publish(Event event) {
        Instant now = clock.instant();
        if (newest.size() == AppStream.CAPACITY_AT_FIRST) {
            newest.remove();
        }
        newest.add(new Published(event, now));
        apps.forEach(app -> app.publish(event, now));
    }

    /** To the app of that key, and no other. */
    public void publishTo(String key, Event event) {
        apps.stream().filter(app -> app.key().equals(key)).forEach(app -> app.publish(event, clock.instant()));
    }

    public DeliveryFaults faults() {
        return faults;
    }

    public List<ConnectionView> connections() {
        return apps.stream().flatMap(AppStream::views).toList();
    }

    /** How many events wait to be sent, by the key of the app. */
    public Map<String, Integer> waiting() {
        return apps.stream().collect(groupingBy(AppStream::key, LinkedHashMap::new, summingInt(AppStream::waiting)));
    }

    /** Ends all connections, without a farewell. */
    public void cut() {
        each(Connection::cut);
    }

    /** Tells all apps to open other connections; these end after a while. */
    public void disconnect() {
        each(connection -> connection.disconnect(clock.instant()));
    }

    /** From now on nothing goes over the connections that are there, or again. */
    public void silence(boolean on) {
        each(connection -> connection.silence(on));
    }

    /** No event is left, and nothing goes wrong any more. Connections stay: the app that has them goes on. */
    public void reset() {
        newest.clear();
        apps.forEach(AppStream::forgetAll);
        faults.reset();
        silence(false);
    }

    /**
     * Null if there is none, or its secret is another. A sibling is there from now on, and gets what an app would that had
     * always been there.
     *
     * @throws ApiException if there are too many siblings
     */
    AppStream find(String key, String secret) {
        AppStream known = apps.stream().filter(app -> app.key().equals(key)).findFirst().orElse(null);
        if (known != null) {
            return known.has(secret) ? known : null;
        }
        return internal != null && Siblings.include(internal.key(), key) && internal.has(secret) ? sibling(key, secret) : null;
    }

    private AppStream sibling(String key, String secret) {
        if (siblings == MOST_SIBLINGS) {
            throw new ApiException(403, "appLimitExceeded", "the internal app has " + MOST_SIBLINGS + " siblings at most");
        }
        siblings++;
        AppStream app = stream(key, secret);
        apps.add(app);
        newest.forEach(published -> app.publish(published.event(), published.at()));
        return app;
    }

    void connected(AppStream app, ServerWebSocket socket, HttpConnection http, boolean events) {
        app.connected(socket, http, events);
        if (timer == NO_TIMER) {
            timer = vertx.setPeriodic(TICK_MILLIS, tick -> tick());
        }
    }

    private void tick() {
        apps.forEach(AppStream::tick);
        if (apps.stream().noneMatch(AppStream::isConnected)) {
            vertx.cancelTimer(timer);
            timer = NO_TIMER;
        }
    }

    private void each(Consumer<Connection> action) {
        apps.forEach(app -> app.connections().forEach(action));
    }

    private record Published(Event event, Instant at) {
    }
}

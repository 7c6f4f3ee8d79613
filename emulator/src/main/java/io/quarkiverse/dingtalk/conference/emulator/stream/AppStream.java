package io.quarkiverse.dingtalk.conference.emulator.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.quarkiverse.dingtalk.conference.emulator.event.Deliveries;
import io.quarkiverse.dingtalk.conference.emulator.event.Event;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.ServerWebSocket;

/** The events of one app, and its connections. */
final class AppStream {

    static final int MOST_CONNECTIONS = 50;

    /** What was not acknowledged by then is sent again. Reported: within 60 seconds. */
    static final Duration ACKNOWLEDGED_WITHIN = Duration.ofSeconds(60);

    /** guessed: what was refused is sent again after that. */
    static final Duration PAUSE = Duration.ofSeconds(1);

    /** guessed: so many events are kept that were not acknowledged; the oldest go first. */
    static final int CAPACITY = 50_000;

    /** The same for an app that has never connected, and perhaps never will. */
    static final int CAPACITY_AT_FIRST = 1000;

    /** guessed: they are kept that long. */
    static final Duration KEPT = Duration.ofDays(1);

    private static final long OVERTAKEN_WITHIN_MILLIS = 500;
    private static final Logger LOG = System.getLogger(AppStream.class.getName());

    private final String key;
    private final String secret;
    private final String unifiedAppId; // guessed: its shape
    private final Vertx vertx;
    private final InstantSource clock;
    private final DeliveryFaults faults;
    private final Deliveries told;
    private final List<Connection> connections = new ArrayList<>();

    // every event that is not over is in the first, by message id, the oldest first, and in at most one of the others
    private final Map<String, Delivery> deliveries = new LinkedHashMap<>();
    private final Map<String, Delivery> unacknowledged = new LinkedHashMap<>();
    private final Deque<Delivery> refused = new ArrayDeque<>();
    private final Deque<Delivery> waiting = new ArrayDeque<>();
    private Delivery overtaken;
    private int capacity = CAPACITY_AT_FIRST;

    AppStream(String key, String secret, Vertx vertx, InstantSource clock, DeliveryFaults faults, Deliveries told) {
        this.key = key;
        this.secret = secret;
        this.unifiedAppId = UUID.nameUUIDFromBytes(key.getBytes(UTF_8)).toString();
        this.vertx = vertx;
        this.clock = clock;
        this.faults = faults;
        this.told = told;
    }

    String key() {
        return key;
    }

    boolean has(String secret) {
        return this.secret.equals(secret);
    }

    /** guessed: the refusal. */
    void requirePlace() {
        if (connections.size() >= MOST_CONNECTIONS) {
            throw new ApiException(403, "connectionLimitExceeded",
                    "an app has " + MOST_CONNECTIONS + " connections at most");
        }
    }

    void connected(ServerWebSocket socket, HttpConnection http, boolean events) {
        Connection connection = new Connection(socket, http, events, Ids.messageId(), key, clock.instant());
        connections.add(connection);
        capacity = CAPACITY;
        socket.textMessageHandler(text -> received(connection, text));
        socket.drainHandler(drained -> sendWaiting());
        socket.exceptionHandler(broken -> {
            // closed next
        });
        socket.closeHandler(closed -> closed(connection));
        sendWaiting();
    }

    boolean isConnected() {
        return !connections.isEmpty();
    }

    List<Connection> connections() {
        return List.copyOf(connections);
    }

    Stream<ConnectionView> views() {
        return connections.stream().map(connection -> connection.view(
                (int) unacknowledged.values().stream().filter(it -> it.connection() == connection).count()));
    }

    /** How many events are not on any connection, but will be. */
    int waiting() {
        return deliveries.size() - unacknowledged.size();
    }

    /** @param since when it was to be sent first */
    void publish(Event event, Instant since) {
        Delivery delivery = new Delivery(event, Ids.messageId(), since);
        deliveries.put(delivery.messageId(), delivery);
        forgetOld(clock.instant());
        if (connections.stream().anyMatch(Connection::isForEvents)) {
            told.meant(event, key);
        }
        if (faults.delayMillis() == 0) {
            arrived(delivery);
        } else {
            vertx.setTimer(faults.delayMillis(), over -> arrived(delivery));
        }
    }

    private void arrived(Delivery delivery) {
        Delivery last = overtaken;
        if (faults.reorder() && last == null) {
            overtaken = delivery;
            vertx.setTimer(OVERTAKEN_WITHIN_MILLIS, nobodyCame -> {
                if (overtaken == delivery) {
                    overtaken = null;
                    waiting.add(delivery);
                    sendWaiting();
                }
            });
            return;
        }
        waiting.add(delivery);
        if (last != null) {
            overtaken = null;
            waiting.add(last);
        }
        sendWaiting();
    }

    /** What is due by the clock. */
    void tick() {
        Instant now = clock.instant();
        forgetOld(now);
        Iterator<Delivery> sent = unacknowledged.values().iterator();
        while (sent.hasNext()) {
            Delivery oldest = sent.next();
            if (!Due.is(oldest.at(), ACKNOWLEDGED_WITHIN, now)) {
                break;
            }
            sent.remove();
            waiting.add(oldest);
        }
        while (!refused.isEmpty() && Due.is(refused.peek().at(), PAUSE, now)) {
            waiting.add(refused.poll());
        }
        connections().forEach(connection -> connection.tick(now));
        sendWaiting();
    }

    void forgetAll() {
        deliveries.values().forEach(Delivery::end);
        deliveries.clear();
        unacknowledged.clear();
        refused.clear();
        waiting.clear();
        overtaken = null;
    }

    private void forgetOld(Instant now) {
        Iterator<Delivery> oldest = deliveries.values().iterator();
        while (oldest.hasNext()) {
            Delivery delivery = oldest.next();
            if (deliveries.size() <= capacity && now.isBefore(delivery.since().plus(KEPT))) {
                return;
            }
            oldest.remove();
            unacknowledged.remove(delivery.messageId());
            delivery.end();
        }
    }

    private void sendWaiting() {
        while (!waiting.isEmpty()) {
            if (waiting.peek().isOver()) {
                waiting.poll();
                continue;
            }
            Connection connection = pick();
            if (connection == null) {
                return;
            }
            send(waiting.poll(), connection);
        }
    }

    private void send(Delivery delivery, Connection connection) {
        Instant now = clock.instant();
        String frame = Frames.event(delivery, unifiedAppId, now);
        if (Frames.isTooLong(frame)) {
            LOG.log(Level.WARNING, () -> "The DingTalk emulator sends no frames above " + Frames.MOST_BYTES
                    + " bytes, hence not the event " + delivery.event().id());
            end(delivery);
            return;
        }
        UnaryOperator<String> malformation = faults.nextMalformation();
        if (malformation != null) {
            connection.send(malformation.apply(Frames.event(delivery.twin(Ids.messageId()), unifiedAppId, now)));
        }
        delivery.sent(connection, now);
        unacknowledged.put(delivery.messageId(), delivery);
        connection.sendEvent(frame);
        told.sent(delivery.event(), key);
        for (int i = 0; i < faults.duplicates(); i++) {
            Connection another = pick();
            (another == null ? connection : another).sendEvent(frame);
            told.sent(delivery.event(), key);
        }
    }

    /** One at random of those that take events now; null if none does. */
    private Connection pick() {
        int size = connections.size();
        if (size == 0) {
            return null;
        }
        int first = size == 1 ? 0 : ThreadLocalRandom.current().nextInt(size);
        for (int i = 0; i < size; i++) {
            Connection connection = connections.get((first + i) % size);
            if (connection.takesEvents()) {
                return connection;
            }
        }
        return null;
    }

    private void received(Connection connection, String text) {
        Acknowledgement acknowledgement = Acknowledgement.of(text);
        if (acknowledgement == null || connection.answered(acknowledgement.messageId())) {
            return;
        }
        Delivery delivery = deliveries.get(acknowledgement.messageId());
        if (delivery == null) {
            return; // the second answer to an event, or one to a frame that was malformed
        }
        if (acknowledgement.isDone()) {
            connection.acknowledged();
            end(delivery);
            told.acknowledged(delivery.event(), key);
        } else if (unacknowledged.remove(delivery.messageId()) != null) {
            connection.refused();
            delivery.refused(clock.instant());
            refused.add(delivery);
            told.refused(delivery.event(), acknowledgement.refusal());
        }
    }

    private void end(Delivery delivery) {
        delivery.end();
        deliveries.remove(delivery.messageId());
        unacknowledged.remove(delivery.messageId());
    }

    /** What was on its way over it goes to another. */
    private void closed(Connection connection) {
        connections.remove(connection);
        List<Delivery> lost = unacknowledged.values().stream().filter(it -> it.connection() == connection).toList();
        lost.forEach(delivery -> unacknowledged.remove(delivery.messageId()));
        waiting.addAll(lost);
        sendWaiting();
    }
}

package io.quarkiverse.dingtalk.conference.emulator.stream;

import java.time.Duration;
import java.time.Instant;

import io.netty.channel.Channel;
import io.quarkiverse.dingtalk.conference.emulator.http.Channels;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.ServerWebSocket;

/** The connection of an app to the gateway. */
final class Connection {

    static final Duration PING_INTERVAL = Duration.ofSeconds(30); // reported: from 20 to 30
    static final Duration FAREWELL = Duration.ofSeconds(10);

    private final ServerWebSocket socket;
    private final Channel channel;
    private final boolean events;
    private final String id;
    private final String app;
    private final Instant openedAt;

    private boolean silent;
    private Instant leaveSince; // null while it is to stay
    private Instant pingedAt;
    private String lastPing;
    private long pings;
    private long pongs;
    private long sent;
    private long acknowledged;
    private long refused;

    /** @param events whether it is sent events */
    Connection(ServerWebSocket socket, HttpConnection connection, boolean events, String id, String app, Instant now) {
        this.socket = socket;
        this.channel = Channels.of(connection);
        this.events = events;
        this.id = id;
        this.app = app;
        this.openedAt = now;
        this.pingedAt = now;
    }

    boolean isForEvents() {
        return events;
    }

    /** Whether one can be sent now. */
    boolean takesEvents() {
        return events && leaveSince == null && (silent || !socket.isClosed() && !socket.writeQueueFull());
    }

    void sendEvent(String frame) {
        sent++;
        send(frame);
    }

    /** In one WebSocket frame, however long: the official client for Java loses what comes in several. */
    void send(String frame) {
        if (!silent && !socket.isClosed()) {
            socket.writeFinalTextFrame(frame);
        }
    }

    void acknowledged() {
        acknowledged++;
    }

    void refused() {
        refused++;
    }

    /** Whether that was the answer to a ping. */
    boolean answered(String messageId) {
        if (messageId.equals(lastPing)) {
            pongs++;
            return true;
        }
        return false;
    }

    /** What is due by the clock: a ping, or the end. */
    void tick(Instant now) {
        if (leaveSince != null) {
            if (Due.is(leaveSince, FAREWELL, now)) {
                socket.close();
            }
        } else if (Due.is(pingedAt, PING_INTERVAL, now)) {
            pingedAt = now;
            lastPing = Ids.messageId();
            pings++;
            send(Frames.ping(lastPing, now));
        }
    }

    /** Tells the app to open another; no event comes over this one any more. */
    void disconnect(Instant now) {
        if (leaveSince == null) {
            leaveSince = now;
            send(Frames.disconnect(Ids.messageId(), now));
        }
    }

    /** Without a word. */
    void cut() {
        Channels.cut(channel);
    }

    /**
     * As if the network between were gone: nothing is sent, not even the answers to pings, and nothing is read. What came
     * meanwhile is read afterwards.
     */
    void silence(boolean on) {
        silent = on;
        channel.config().setAutoRead(!on);
    }

    ConnectionView view(int unacknowledged) {
        return new ConnectionView(id, app, openedAt.toEpochMilli(), sent, acknowledged, refused, unacknowledged, pings, pongs,
                silent, leaveSince != null);
    }
}

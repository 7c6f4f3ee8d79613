package io.quarkiverse.dingtalk.conference.event.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.event.delivery.EventSource;
import io.quarkiverse.dingtalk.conference.event.delivery.Timers;
import io.vertx.core.Future;
import io.vertx.core.http.WebSocket;

/**
 * Keeps a Stream connection of a client open. There is one, and for a while another beside it that DingTalk is about to end.
 * All its state belongs to its event loop.
 */
final class StreamSource implements EventSource, StreamConnection.Owner {

    private final ClientName client;
    private final Connector connector;
    private final Intake intake;
    private final ReconnectPace pace;
    private final StreamLog log;
    private final StreamTimes times;
    private final InstantSource clock;
    private final Duration shutdownTimeout;
    private final EventLoop loop;
    private final Timers timers;
    private final Set<StreamConnection> connections = new HashSet<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private StreamConnection current;
    private Attempt attempt;
    private Runnable cancelWait;
    private boolean replacedAtOnce;
    private boolean stopped;
    private boolean closing;
    private volatile Instant connectedSince;

    StreamSource(ClientName client, Connector connector, Intake intake, ReconnectPace pace, StreamLog log, StreamTimes times,
            InstantSource clock, Duration shutdownTimeout, EventLoop loop, Timers timers) {
        this.client = client;
        this.connector = connector;
        this.intake = intake;
        this.pace = pace;
        this.log = log;
        this.times = times;
        this.clock = clock;
        this.shutdownTimeout = shutdownTimeout;
        this.loop = loop;
        this.timers = timers;
    }

    @Override
    public void start() {
        loop.execute(this::connect);
    }

    @Override
    public boolean connected() {
        return connectedSince != null;
    }

    @Override
    public Optional<Instant> since() {
        return Optional.ofNullable(connectedSince);
    }

    @Override
    public CompletionStage<Void> stop() {
        loop.execute(this::stopOnLoop);
        return closed;
    }

    private void connect() {
        if (!stopped) {
            attempt = connector.begin(this::opened, this::failed);
        }
    }

    private void connectAfter(Duration wait) {
        cancelWait = timers.after(wait, this::connect);
    }

    private void opened(WebSocket socket) {
        if (socket.isClosed()) {
            failed(new StreamFailure("it is closed at once"));
            return;
        }
        attempt = null;
        current = new StreamConnection(client, socket, intake, times, timers, this);
        connections.add(current);
        if (connectedSince == null) {
            connectedSince = clock.instant();
        }
        log.opened();
        current.begin();
    }

    private void failed(StreamFailure failure) {
        attempt = null;
        log.failed(failure);
        connectAfter(failure.isRefused() ? pace.nextAfterRefusal() : pace.next());
    }

    @Override
    public void leaving(StreamConnection connection) {
        if (connection == current) {
            replace();
        }
    }

    @Override
    public void lost(StreamConnection connection, String reason) {
        connections.remove(connection);
        if (connections.isEmpty()) {
            connectedSince = null;
        }
        if (connection == current && !stopped) {
            log.lost(reason);
            replace();
        }
    }

    /**
     * At once only in place of one that worked and is still there, and not for a second time running if that did not last:
     * DingTalk may end each as soon as it begins.
     */
    private void replace() {
        var before = current;
        current = null;
        if (before.isProven()) {
            pace.worked();
        }
        if (stopped) {
            return;
        }
        replacedAtOnce = before.isProven() && connections.contains(before) && (!replacedAtOnce || before.hasLasted());
        if (replacedAtOnce) {
            connect();
        } else {
            connectAfter(pace.next());
        }
    }

    private void stopOnLoop() {
        if (stopped) {
            return;
        }
        stopped = true;
        if (attempt != null) {
            attempt.abandon();
        }
        if (cancelWait != null) {
            cancelWait.run();
        }
        var timeUp = timers.after(shutdownTimeout, this::close);
        intake.stop(() -> {
            timeUp.run();
            close();
        });
    }

    /** When the work in hand is done, or the time for it is up, whichever comes first. */
    private void close() {
        if (closing) {
            return;
        }
        closing = true;
        connectedSince = null;
        var ends = new ArrayList<Future<?>>();
        connections.forEach(connection -> ends.add(connection.finish()));
        connections.clear();
        Future.join(ends).onComplete(finished -> connector.close().onComplete(ended -> closed.complete(null)));
    }
}

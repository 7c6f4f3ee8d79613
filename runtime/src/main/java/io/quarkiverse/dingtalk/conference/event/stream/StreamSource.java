package io.quarkiverse.dingtalk.conference.event.stream;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.event.delivery.EventSource;
import io.vertx.core.Future;
import io.vertx.core.http.WebSocket;

/** Keeps one Stream connection of a client open. All its state belongs to its event loop. */
final class StreamSource implements EventSource, StreamConnection.Owner {

    /** What an attempt is made with. */
    interface Attempts {

        Attempt next(java.util.function.Consumer<WebSocket> opened, java.util.function.Consumer<StreamFailure> failed);

        /** Closes what attempts were made with. */
        Future<Void> close();
    }

    private final ClientName client;
    private final Attempts attempts;
    private final Intake intake;
    private final ReconnectPace pace;
    private final StreamLog log;
    private final StreamTimes times;
    private final Duration shutdownTimeout;
    private final EventLoop loop;
    private final Timers timers;
    private final Set<StreamConnection> connections = new HashSet<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private StreamConnection current;
    private Attempt attempt;
    private Runnable cancelWait = () -> {
    };
    private boolean stopped;
    private volatile boolean connected;
}

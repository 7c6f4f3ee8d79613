package io.quarkiverse.dingtalk.conference.event.stream;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.event.delivery.Timers;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;

/** One attempt to get a connection: asks the gateway, then opens the WebSocket that it names. */
final class Attempt {

    private final Supplier<Uni<Endpoint>> gateway;
    private final WebSocketClient sockets;
    private final Duration patience;
    private final EventLoop loop;
    private final Timers timers;
    private final Consumer<WebSocket> opened;
    private final Consumer<StreamFailure> failed;
    private Cancellable call = () -> {
    };
    private Runnable cancelTimer;
    private boolean over;

    /**
     * @param gateway asks DingTalk, and fails with a {@link StreamFailure}
     * @param patience for each of the two steps
     * @param opened gets the WebSocket, before anything that arrives through it
     */
    Attempt(Supplier<Uni<Endpoint>> gateway, WebSocketClient sockets, Duration patience, EventLoop loop, Timers timers,
            Consumer<WebSocket> opened, Consumer<StreamFailure> failed) {
        this.gateway = gateway;
        this.sockets = sockets;
        this.patience = patience;
        this.loop = loop;
        this.timers = timers;
        this.opened = opened;
        this.failed = failed;
    }

    void begin() {
        limit("the gateway does not answer");
        loop.executeIsolated(() -> {
            if (!over) {
                call = gateway.get().subscribe().with(endpoint -> loop.execute(() -> connect(endpoint)),
                        failure -> loop.execute(() -> fail(failure)));
            }
        });
    }

    /** Whatever still comes of it is closed, and nobody is told. */
    void abandon() {
        if (endOnce()) {
            call.cancel();
        }
    }

    private void connect(Endpoint endpoint) {
        if (over) {
            return;
        }
        cancelTimer.run();
        limit("no WebSocket is opened at " + endpoint);
        sockets.connect(endpoint.connectOptions().setTimeout(patience.toMillis()))
                .onSuccess(this::succeed)
                .onFailure(failure -> fail(new StreamFailure(endpoint + ": " + inWords(failure, endpoint))));
    }

    private void succeed(WebSocket socket) {
        if (endOnce()) {
            opened.accept(socket);
        } else {
            socket.close();
        }
    }

    private void fail(Throwable failure) {
        if (endOnce()) {
            failed.accept(failure instanceof StreamFailure known ? known
                    : new StreamFailure("the attempt broke (" + failure.getClass().getName() + ")"));
        }
    }

    private void limit(String whatLacks) {
        cancelTimer = timers.after(patience, () -> {
            if (endOnce()) {
                call.cancel();
                failed.accept(new StreamFailure(whatLacks));
            }
        });
    }

    private boolean endOnce() {
        boolean first = !over;
        over = true;
        cancelTimer.run();
        return first;
    }

    private static String inWords(Throwable failure, Endpoint endpoint) {
        return failure instanceof UpgradeRejectedException refusal ? "the WebSocket is refused with status "
                + refusal.getStatus()
                : endpoint.withoutTicket(failure.getMessage() == null ? failure.getClass().getSimpleName()
                        : failure.getMessage());
    }
}

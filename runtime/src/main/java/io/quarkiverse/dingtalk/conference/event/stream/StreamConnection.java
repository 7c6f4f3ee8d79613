package io.quarkiverse.dingtalk.conference.event.stream;

import org.jboss.logging.Logger;

import io.netty.handler.flush.FlushConsolidationHandler;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.event.delivery.Timers;
import io.quarkiverse.dingtalk.conference.rest.event.StreamAnswer;
import io.quarkiverse.dingtalk.conference.rest.event.StreamFrame;
import io.quarkiverse.dingtalk.conference.rest.event.UnreadableFrameException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketFrame;
import io.vertx.core.http.impl.WebSocketInternal;

/** One WebSocket to DingTalk: takes its frames and answers them, until it ends. */
final class StreamConnection implements Intake.Valve {

    /** Whose connection it is. */
    interface Owner {

        /** No more events come through it, but answers to those in work still go. The server ends it. */
        void leaving(StreamConnection connection);

        /** It has ended, though nobody here closed it. */
        void lost(StreamConnection connection, String reason);
    }

    private static final Logger LOG = Logger.getLogger(StreamConnection.class);

    private static final int MOST_ANSWERS_TOGETHER = 64;
    private static final String ARE_YOU_THERE = "?";

    private final ClientName client;
    private final WebSocket socket;
    private final Intake intake;
    private final StreamTimes times;
    private final Timers timers;
    private final Owner owner;
    private final Fragments fragments = new Fragments(SocketOptions.MAX_MESSAGE);
    private final Promise<Void> ended = Promise.promise();
    private Runnable cancelWatch;
    private Runnable cancelProof;
    private String problem;
    private boolean over;
    private boolean leaving;
    private boolean proven;
    private boolean lasted;
    private boolean heard;
    private boolean asking;
    private boolean held;
    private boolean jammed;
    private boolean unreadableTold;

    StreamConnection(ClientName client, WebSocket socket, Intake intake, StreamTimes times, Timers timers, Owner owner) {
        this.client = client;
        this.socket = socket;
        this.intake = intake;
        this.times = times;
        this.timers = timers;
        this.owner = owner;
    }

    void begin() {
        flushTogether();
        socket.frameHandler(this::arrived);
        socket.pongHandler(pong -> isThere());
        socket.exceptionHandler(failure -> problem = failure.getClass().getSimpleName());
        socket.closeHandler(closed -> {
            ended.complete();
            end(howItEnded());
        });
        cancelProof = timers.after(times.proof(), () -> lasted = true);
        watch();
        intake.attach(this);
    }

    /** Answers to events that are done at about the same time go out by one call of the operating system. */
    private void flushTogether() {
        var vertx = ((WebSocketInternal) socket).channelHandlerContext();
        vertx.pipeline().addBefore(vertx.name(), FlushConsolidationHandler.class.getName(),
                new FlushConsolidationHandler(MOST_ANSWERS_TOGETHER, true));
    }

    /** Whether it has been of use, or has lasted for a while. */
    boolean isProven() {
        return proven || lasted;
    }

    boolean hasLasted() {
        return lasted;
    }

    /**
     * Closes it after what has been sent. The owner is not told.
     *
     * @return completes when the server has said that it has got everything, or takes too long to
     */
    Future<Void> finish() {
        if (retire()) {
            socket.close();
        }
        return ended.future();
    }

    private void arrived(WebSocketFrame frame) {
        if (over) {
            return;
        }
        heard = true;
        var message = fragments.add(frame);
        if (message == Fragments.TOO_LARGE) {
            unreadable("it has more than " + SocketOptions.MAX_MESSAGE + " bytes");
        } else if (message != null) {
            try {
                read(StreamFrame.read(message));
            } catch (UnreadableFrameException malformed) {
                unreadable(malformed.getMessage());
            }
        }
    }

    private void read(StreamFrame frame) {
        switch (frame.kind()) {
            case EVENT -> {
                proven = true;
                var id = frame.messageId();
                intake.take(frame.event(),
                        handled -> send(handled ? StreamAnswer.handled(id) : StreamAnswer.later(id)));
            }
            case PING -> {
                proven = true;
                send(StreamAnswer.pong(frame));
            }
            case DISCONNECT -> leave();
            case FOREIGN -> send(StreamAnswer.notFound(frame.messageId()));
            case NOTICE -> LOG.debugf("A notice from DingTalk through the Stream connection of %s", client);
        }
    }

    /** Once for each connection, lest a log be filled from outside. */
    private void unreadable(String why) {
        LOG.logf(unreadableTold ? Logger.Level.DEBUG : Logger.Level.WARN,
                "DingTalk sent a frame through the Stream connection of %s that cannot be read: %s. It is left out.", client,
                why);
        unreadableTold = true;
    }

    private void leave() {
        if (!leaving) {
            leaving = true;
            owner.leaving(this);
        }
    }

    private void send(String answer) {
        if (over || socket.isClosed()) {
            return; // DingTalk sends the event again
        }
        socket.writeTextMessage(answer);
        if (!jammed && socket.writeQueueFull()) {
            jammed = true;
            socket.pause();
            socket.drainHandler(drained -> {
                jammed = false;
                readOn();
            });
        }
    }

    @Override
    public void close() {
        held = true;
        if (!over) {
            socket.pause();
        }
    }

    @Override
    public void open() {
        held = false;
        readOn();
    }

    private void readOn() {
        if (!held && !jammed && !over) {
            socket.resume();
        }
    }

    private void watch() {
        asking = false;
        cancelWatch = timers.after(times.silence(), () -> {
            if (heard || held) {
                heard = false;
                watch();
            } else if (leaving) {
                finish(); // the server should have, and nobody waits for anything
                owner.lost(this, "it was left");
            } else {
                ask();
            }
        });
    }

    private void ask() {
        asking = true;
        if (!socket.isClosed()) {
            socket.writePing(Buffer.buffer(ARE_YOU_THERE));
        }
        cancelWatch = timers.after(times.answer(), () -> {
            if (heard || held) {
                watch();
            } else {
                end("nothing arrives any more");
                socket.close();
            }
        });
    }

    private void isThere() {
        heard = true;
        if (asking && !over) {
            cancelWatch.run();
            watch();
        }
    }

    private String howItEnded() {
        var status = socket.closeStatusCode();
        return problem != null ? "it broke (" + problem + ")"
                : status == null ? "it was cut" : "DingTalk closed it with status " + status;
    }

    private void end(String reason) {
        if (retire()) {
            owner.lost(this, reason);
        }
    }

    private boolean retire() {
        if (over) {
            return false;
        }
        over = true;
        cancelWatch.run();
        cancelProof.run();
        intake.detach(this);
        return true;
    }
}

package io.quarkiverse.dingtalk.conference.event.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketFrame;
import io.vertx.core.http.impl.WebSocketInternal;
import io.vertx.core.json.JsonObject;

/** A server of WebSockets that does what the test says. */
final class ScriptedServer implements AutoCloseable {

    private final HttpServer server;
    private final BlockingQueue<Peer> peers = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> tickets = new LinkedBlockingQueue<>();
    private volatile int refuseWith;

    ScriptedServer(Vertx vertx) {
        server = vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(0)
                .setMaxWebSocketFrameSize(8 * 1024 * 1024).setMaxWebSocketMessageSize(8 * 1024 * 1024))
                .webSocketHandler(this::accept);
        join(server.listen());
    }

    String endpoint() {
        return "ws://127.0.0.1:" + server.actualPort() + "/connect";
    }

    /** What is answered to the next attempts to open a WebSocket; 0 for letting them in. */
    void refuseWith(int status) {
        refuseWith = status;
    }

    private void accept(ServerWebSocket socket) {
        int status = refuseWith;
        tickets.add(socket.query());
        if (status != 0) {
            socket.reject(status);
        } else {
            peers.add(new Peer(socket));
        }
    }

    /** The query of the next attempt to open a WebSocket. */
    String query() {
        return take(tickets);
    }

    /** The next WebSocket that is opened. */
    Peer peer() {
        return take(peers);
    }

    boolean hasPeer() {
        return !peers.isEmpty();
    }

    @Override
    public void close() {
        join(server.close());
    }

    static <T> T join(io.vertx.core.Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().orTimeout(10, TimeUnit.SECONDS).join();
    }

    static <T> T take(BlockingQueue<T> queue) {
        try {
            var next = queue.poll(10, TimeUnit.SECONDS);
            assertThat(next).as("nothing has come").isNotNull();
            return next;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** One end of a WebSocket. */
    static final class Peer {

        private final ServerWebSocket socket;
        private final BlockingQueue<JsonObject> answers = new LinkedBlockingQueue<>();
        private final BlockingQueue<Integer> closes = new LinkedBlockingQueue<>();
        private final BlockingQueue<Buffer> pings = new LinkedBlockingQueue<>();

        Peer(ServerWebSocket socket) {
            this.socket = socket;
            socket.frameHandler(frame -> {
                if (frame.isText()) {
                    answers.add(new JsonObject(frame.textData()));
                } else if (frame.isPing()) {
                    pings.add(frame.binaryData());
                }
            });
            socket.closeHandler(closed -> closes.add(socket.closeStatusCode() == null ? 0 : (int) socket.closeStatusCode()));
        }

        void send(String message) {
            join(socket.writeTextMessage(message));
        }

        void sendBinary(String message) {
            join(socket.writeBinaryMessage(Buffer.buffer(message)));
        }

        void sendInPieces(String message, int bytes) {
            var all = Buffer.buffer(message);
            for (int from = 0; from < all.length(); from += bytes) {
                int to = Math.min(all.length(), from + bytes);
                var piece = all.getBuffer(from, to);
                join(socket.writeFrame(from == 0 ? WebSocketFrame.textFrame(piece.toString(), to == all.length())
                        : WebSocketFrame.continuationFrame(piece, to == all.length())));
            }
        }

        void sendEvent(String id) {
            send(event(id, "{}"));
        }

        static String event(String id, String data) {
            return new JsonObject().put("specVersion", "1.0").put("type", "EVENT")
                    .put("headers", new JsonObject().put("topic", "*").put("messageId", "message-" + id).put("eventId", id)
                            .put("eventType", "meeting_status_change").put("eventBornTime", "1690362102000"))
                    .put("data", data).encode();
        }

        void sendSystem(String topic, String id) {
            send("{\"type\":\"SYSTEM\",\"headers\":{\"topic\":\"" + topic + "\",\"messageId\":\"" + id
                    + "\"},\"data\":\"{\\\"opaque\\\":\\\"" + id + "\\\"}\"}");
        }

        /** The next answer of the client. */
        JsonObject answer() {
            return take(answers);
        }

        /** What the next answer says of an event: its message, and what became of it. */
        String verdict() {
            var answer = answer();
            return answer.getJsonObject("headers").getString("messageId") + " "
                    + new JsonObject(answer.getString("data")).getString("status");
        }

        boolean hasAnswer() {
            return !answers.isEmpty();
        }

        /** With which status the client has closed it; 0 if it has just gone. */
        int closed() {
            return take(closes);
        }

        /** The next WebSocket ping. */
        Buffer ping() {
            return take(pings);
        }

        /** Says nothing about it. */
        void cut() {
            ((WebSocketInternal) socket).channelHandlerContext().channel().close();
        }

        void closeWith(int status) {
            socket.close((short) status);
        }

        /** Reads nothing any more, not even pings. */
        void freeze() {
            ((WebSocketInternal) socket).channelHandlerContext().channel().config().setAutoRead(false);
        }
    }
}

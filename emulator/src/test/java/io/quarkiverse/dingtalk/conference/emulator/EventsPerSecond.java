package io.quarkiverse.dingtalk.conference.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.json.JsonObject;

/**
 * How many events a second the emulator sends to a client that acknowledges each at once: they wait before the client
 * connects, so that making them is not measured. Cores as in {@link ReadsPerSecond}. No test: its figures depend on the
 * machine. See the profile {@code load}.
 */
final class EventsPerSecond {

    private static final int EVENTS = 40_000; // fewer than wait at most
    private static final int ROUNDS = 7;
    private static final int CALLS_AT_A_TIME = 64;
    private static final String EVENT = """
            {"eventType":"meeting_member_status_change","data":{"changeScene":"user_join","statusSeqNum":7,"openMemberModels":[
            {"conferenceId":"42026bc63fe775fd1a250187","userId":"a-union-id","userNick":"王","deviceType":"PC","duration":0,
            "joinTime":1795170000000,"leaveTime":0,"pstnJoin":false,"attendStatus":1,"host":false,"coHost":false}]}}""";
    private static final String OPEN = """
            {"clientId":"ding-emulator-key","clientSecret":"ding-emulator-secret",
            "subscriptions":[{"type":"EVENT","topic":"*"}]}""";
    private static final String MESSAGE_ID = "\"messageId\":\"";

    private EventsPerSecond() {
    }

    public static void main(String[] args) throws Exception {
        boolean pinned = ReadsPerSecond.pinMyself();
        Process emulator = ReadsPerSecond.start(pinned);
        Vertx vertx = Vertx.vertx();
        try (BufferedReader out = emulator.inputReader(UTF_8)) {
            String ready = out.readLine();
            URI url = URI.create(ready.substring(ready.indexOf("http")));
            receive(vertx, url, 0); // or fewer would wait
            for (int round = 1; round <= ROUNDS; round++) {
                publish(vertx, url);
                Duration cpuBefore = ReadsPerSecond.cpu(emulator);
                long nanos = receive(vertx, url, EVENTS);
                double cpuMicros = ReadsPerSecond.cpu(emulator).minus(cpuBefore).toNanos() / 1000.0;
                System.out.printf("round %d: %,8d events a second, %5.1f microseconds of CPU each%n", round,
                        EVENTS * 1_000_000_000L / nanos, cpuMicros / EVENTS);
            }
        } finally {
            vertx.close();
            emulator.destroy();
        }
    }

    private static void publish(Vertx vertx, URI url) throws InterruptedException {
        HttpClient http = vertx.createHttpClient();
        Semaphore calls = new Semaphore(CALLS_AT_A_TIME);
        for (int i = 0; i < EVENTS; i++) {
            calls.acquire();
            http.request(HttpMethod.POST, url.getPort(), url.getHost(), "/_emulator/events")
                    .compose(request -> request.putHeader("Content-Type", "application/json").send(EVENT))
                    .compose(response -> response.body()).onComplete(done -> calls.release());
        }
        calls.acquire(CALLS_AT_A_TIME);
        http.close();
    }

    /** How long it takes until the emulator has all acknowledgements, in nanoseconds. */
    private static long receive(Vertx vertx, URI url, int events) throws Exception {
        JsonObject opened = ReadsPerSecond.post(url, "/v1.0/gateway/connections/open", "", OPEN);
        WebSocketClient client = vertx.createWebSocketClient();
        CountDownLatch taken = new CountDownLatch(1);
        long start = System.nanoTime();
        AtomicInteger received = new AtomicInteger();
        client.connect(url.getPort(), url.getHost(), "/connect?ticket=" + opened.getString("ticket")).onSuccess(socket -> {
            socket.pongHandler(pong -> taken.countDown()); // by then all before it was read
            socket.textMessageHandler(frame -> {
                acknowledge(socket, frame);
                if (received.incrementAndGet() == events) {
                    socket.writePing(Buffer.buffer("all"));
                }
            });
            if (events == 0) {
                socket.writePing(Buffer.buffer("none"));
            }
        });
        taken.await();
        long nanos = System.nanoTime() - start;
        client.close();
        return nanos;
    }

    private static void acknowledge(WebSocket socket, String frame) {
        int id = frame.indexOf(MESSAGE_ID) + MESSAGE_ID.length();
        socket.writeTextMessage("{\"code\":200,\"message\":\"OK\",\"headers\":{\"contentType\":\"application/json\","
                + "\"messageId\":\"" + frame.substring(id, frame.indexOf('"', id)) + "\"},"
                + "\"data\":\"{\\\"status\\\":\\\"SUCCESS\\\",\\\"message\\\":null}\"}");
    }
}

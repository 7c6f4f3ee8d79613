package io.quarkiverse.dingtalk.conference.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * A DingTalk that keeps its connections open and counts them. It issues another token each time, and calls each meeting as
 * the token is with which it is asked for. What it counts is in the system properties, as server and test do not share their
 * classes.
 */
final class KeptConnections {

    /** The id of a meeting that DingTalk fails to tell about. */
    static final String BROKEN = "broken";

    /** The id of a meeting of which it tells when {@link #answer} is called. */
    static final String HELD = "held";

    private static final String URL = "test.kept-connections.url";
    private static final String OPEN = "test.kept-connections.open";
    private static final String ACCEPTED = "test.kept-connections.accepted";
    private static final String TOKENS = "test.kept-connections.tokens";
    private static final String ARRIVED = "test.kept-connections.arrived";
    private static final String ANSWER = "test.kept-connections.answer";
    private static final Pattern TOKEN = Pattern.compile("(?i)x-acs-dingtalk-access-token: *(\\S+)");

    /** Where it listens, for the configuration. */
    static final String CONFIGURED_URL = "${" + URL + "}";

    private KeptConnections() {
    }

    static void start() {
        for (String count : new String[] { OPEN, ACCEPTED, TOKENS }) {
            System.getProperties().put(count, new AtomicInteger());
        }
        System.getProperties().put(ARRIVED, new CountDownLatch(1));
        System.getProperties().put(ANSWER, new CountDownLatch(1));
        SocketServer.start(URL, KeptConnections::serve);
    }

    static int open() {
        return count(OPEN).get();
    }

    /** How many were ever open. */
    static int accepted() {
        return count(ACCEPTED).get();
    }

    /** How many tokens were issued. */
    static int tokens() {
        return count(TOKENS).get();
    }

    private static AtomicInteger count(String name) {
        return (AtomicInteger) System.getProperties().get(name);
    }

    /** Waits until it has been asked for {@link #HELD}. */
    static boolean awaitHeld() throws InterruptedException {
        return latch(ARRIVED).await(20, TimeUnit.SECONDS);
    }

    static void answer() {
        latch(ANSWER).countDown();
    }

    private static CountDownLatch latch(String name) {
        return (CountDownLatch) System.getProperties().get(name);
    }

    private static void serve(Socket connection) throws IOException {
        count(ACCEPTED).incrementAndGet();
        count(OPEN).incrementAndGet();
        try {
            var in = new BufferedInputStream(connection.getInputStream());
            while (true) {
                answer(connection, SocketServer.readRequest(in));
            }
        } finally {
            count(OPEN).decrementAndGet();
        }
    }

    private static void answer(Socket connection, String request) throws IOException {
        var path = request.substring(0, request.indexOf("\r\n"));
        if (path.contains("/v1.0/oauth2/")) {
            send(connection, 200, "{\"accessToken\":\"token-" + count(TOKENS).incrementAndGet() + "\",\"expireIn\":7200}");
        } else if (path.contains(BROKEN)) {
            send(connection, 500, "{\"code\":\"internal\"}");
        } else {
            if (path.contains(HELD)) {
                latch(ARRIVED).countDown();
                await(latch(ANSWER));
            }
            var token = TOKEN.matcher(request);
            send(connection, 200, "{\"confInfo\":{\"conferenceId\":\"" + (token.find() ? token.group(1) : "") + "\"}}");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(Socket connection, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        connection.getOutputStream().write(("HTTP/1.1 " + status + " x\r\nContent-Type: application/json\r\nContent-Length: "
                + bytes.length + "\r\n\r\n" + body).getBytes(UTF_8));
    }
}

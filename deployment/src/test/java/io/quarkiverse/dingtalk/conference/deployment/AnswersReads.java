package io.quarkiverse.dingtalk.conference.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A DingTalk that answers what reads and nothing else; reads of what is called {@code silent} not either, and those of what is
 * called {@code slow} after a while. It tells of requests, by their verbs, and of closed connections.
 */
public final class AnswersReads {

    private static final String URL = "test.answers-reads.url";
    private static final String EVENTS = "test.answers-reads.events";
    private static final String BOOKING = "{\"scheduleConferenceId\":\"s\",\"title\":\"t\",\"startTime\":1000,\"endTime\":2000,"
            + "\"scheduleConfSettingModel\":{\"hostUnionId\":\"h\"}}";

    static final String CONFIGURED_URL = "${" + URL + "}";

    static final long SLOW_MILLIS = 1300;

    private AnswersReads() {
    }

    /** Server and test do not share their classes, but those of the JDK. */
    @SuppressWarnings("unchecked")
    static BlockingQueue<String> events() {
        return (BlockingQueue<String>) System.getProperties().get(EVENTS);
    }

    static void start() {
        System.getProperties().put(EVENTS, new LinkedBlockingQueue<String>());
        SocketServer.start(URL, AnswersReads::serve);
    }

    private static void serve(Socket connection) throws IOException {
        var requests = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8));
        try {
            for (var request = requests.readLine(); request != null; request = requests.readLine()) {
                if (!request.endsWith(" HTTP/1.1")) {
                    continue; // a header, or a body
                }
                events().add(request.split(" ")[0]);
                if (request.contains("slow")) {
                    delayedExecutor(SLOW_MILLIS, MILLISECONDS).execute(() -> answer(connection));
                } else if (request.startsWith("GET") && !request.contains("silent")) {
                    answer(connection);
                }
            }
        } finally {
            events().add("closed");
        }
    }

    private static void answer(Socket connection) {
        try {
            connection.getOutputStream().write(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                    + BOOKING.length() + "\r\n\r\n" + BOOKING).getBytes(UTF_8));
        } catch (IOException gone) {
            // who asked does not wait any more
        }
    }
}

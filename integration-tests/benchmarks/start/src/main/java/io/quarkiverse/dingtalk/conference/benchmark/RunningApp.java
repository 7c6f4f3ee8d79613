package io.quarkiverse.dingtalk.conference.benchmark;

import static java.net.http.HttpClient.Version.HTTP_1_1;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** An application that is called over HTTP. */
final class RunningApp implements Running {

    private static final Duration LONGEST_START = Duration.ofSeconds(30);
    private static final long BETWEEN_TRIES = TimeUnit.MICROSECONDS.toNanos(200);

    private final int port = freePort();
    private final RunningProcess process;

    RunningApp(List<String> command, List<String> config) throws IOException {
        process = new RunningProcess(command, config,
                Map.of("QUARKUS_HTTP_HOST", "127.0.0.1", "QUARKUS_HTTP_PORT", String.valueOf(port)));
    }

    /** Until the first byte of the answer to a request that does not call DingTalk. */
    @Override
    public double ready() throws IOException {
        return answered("GET");
    }

    @Override
    public double booked() throws IOException {
        return answered("POST");
    }

    /** Asks until there is an answer. */
    private double answered(String method) throws IOException {
        while (process.millisSinceExec() < LONGEST_START.toMillis()) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setSoTimeout((int) LONGEST_START.toMillis());
                socket.getOutputStream().write((method + " /meetings HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n"
                        + "Connection: close\r\n\r\n").getBytes(ISO_8859_1));
                var in = socket.getInputStream();
                int first = in.read();
                double millis = process.millisSinceExec();
                var answer = (char) first + new String(in.readAllBytes(), UTF_8);
                if (!answer.startsWith("HTTP/1.1 200 ")) {
                    throw process.failure(method + " was answered " + answer);
                }
                return millis;
            } catch (ConnectException notYet) {
                if (!process.isAlive()) {
                    break;
                }
                LockSupport.parkNanos(BETWEEN_TRIES);
            }
        }
        throw process.failure("no answer");
    }

    @Override
    public void book(int meetings) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/meetings")).version(HTTP_1_1)
                .POST(BodyPublishers.noBody()).build();
        for (int meeting = 0; meeting < meetings; meeting++) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw process.failure("a booking was answered " + answer.statusCode());
            }
        }
    }

    @Override
    public RunningProcess process() {
        return process;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.close();
    }
}

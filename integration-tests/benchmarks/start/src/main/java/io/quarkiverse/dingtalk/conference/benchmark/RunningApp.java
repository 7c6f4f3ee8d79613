package io.quarkiverse.dingtalk.conference.benchmark;

import static java.net.http.HttpClient.Version.HTTP_1_1;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** An application from its exec on, seen from outside. */
final class RunningApp implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(30);
    private static final long BETWEEN_TRIES = TimeUnit.MICROSECONDS.toNanos(200);
    private static final Pattern STARTED = Pattern.compile("started in ([0-9.]+)s");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final long exec = System.nanoTime();
    private final int port = freePort();
    private final Process process;

    RunningApp(Path folder, List<String> command, List<String> config) throws IOException {
        var all = new ArrayList<>(command);
        // properties of the JVM stand before -jar, those of an executable behind its name: both are the second word
        all.addAll(1, config);
        all.addAll(1, List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=" + port));
        process = new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true).start();
    }

    /** @return the milliseconds from the exec to the first byte of the answer, asked for until there is one */
    double answered(String method) throws IOException {
        while (System.nanoTime() - exec < LONGEST_START.toNanos()) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setSoTimeout((int) LONGEST_START.toMillis());
                socket.getOutputStream().write((method + " /meetings HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n"
                        + "Connection: close\r\n\r\n").getBytes(ISO_8859_1));
                var in = socket.getInputStream();
                int first = in.read();
                double millis = (System.nanoTime() - exec) / 1e6;
                var answer = (char) first + new String(in.readAllBytes(), UTF_8);
                if (!answer.startsWith("HTTP/1.1 200 ")) {
                    throw failure(method + " was answered " + answer);
                }
                return millis;
            } catch (ConnectException notYet) {
                if (!process.isAlive()) {
                    break;
                }
                LockSupport.parkNanos(BETWEEN_TRIES);
            }
        }
        throw failure("no answer");
    }

    private IOException failure(String what) throws IOException {
        process.toHandle().destroy(); // which leaves its output to be read
        return new IOException(what + ", and the application said " + new String(process.getInputStream().readAllBytes(), UTF_8));
    }

    /** Books meetings one after the other, by one connection. */
    void book(int meetings) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/meetings")).version(HTTP_1_1)
                .POST(BodyPublishers.noBody()).build();
        for (int meeting = 0; meeting < meetings; meeting++) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw failure("a booking was answered " + answer.statusCode());
            }
        }
    }

    /** @return the milliseconds that Quarkus says its start took */
    double startedIn() throws IOException {
        var log = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        for (var line = log.readLine(); line != null; line = log.readLine()) {
            var started = STARTED.matcher(line);
            if (started.find()) {
                return Double.parseDouble(started.group(1)) * 1000;
            }
        }
        throw new IOException("no line that tells how long the start took");
    }

    /** @return the resident memory in MB; not a number where there is no /proc */
    double resident() throws IOException {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (Files.exists(status)) {
            var resident = RESIDENT.matcher(Files.readString(status));
            if (resident.find()) {
                return Double.parseDouble(resident.group(1)) / 1024;
            }
        }
        return Double.NaN;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}

package io.quarkiverse.dingtalk.conference.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetSocket;

/**
 * How many reads a second the emulator serves on one core: the emulator has one core to itself and the callers another, if
 * there is {@code taskset}. The callers send bytes made before and only count what comes back, so that they are not what
 * is measured. No test: its figures depend on the machine. See the profile {@code load}.
 */
final class ReadsPerSecond {

    private static final int CALLERS = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(2);
    private static final String EMULATORS_CORE = "0";
    private static final String CALLERS_CORE = "1";

    private ReadsPerSecond() {
    }

    public static void main(String[] args) throws Exception {
        boolean pinned = pinMyself();
        Process emulator = start(pinned);
        Vertx vertx = Vertx.vertx();
        try (BufferedReader out = emulator.inputReader(UTF_8)) {
            String ready = out.readLine();
            URI url = URI.create(ready.substring(ready.indexOf("http")));
            System.out.printf("%d callers, the emulator on %s%n", CALLERS,
                    pinned ? "one core" : "any core: there is no taskset");
            Map<String, Buffer> reads = reads(url);
            for (Buffer read : reads.values()) {
                run(vertx, url, read, WARM_UP.dividedBy(reads.size()));
            }
            for (Map.Entry<String, Buffer> read : reads.entrySet()) {
                Duration cpuBefore = cpu(emulator);
                long answers = run(vertx, url, read.getValue(), MEASURED);
                double cpuMicros = cpu(emulator).minus(cpuBefore).toNanos() / 1000.0;
                System.out.printf("%-32s %,8d reads a second, %5.1f microseconds of CPU each%n", read.getKey(),
                        answers / MEASURED.toSeconds(), cpuMicros / answers);
            }
        } finally {
            vertx.close();
            emulator.destroy();
        }
    }

    /** Each caller sends its next call when it has the answer to the one before. */
    private static long run(Vertx vertx, URI url, Buffer read, Duration time) throws Exception {
        NetClient client = vertx.createNetClient();
        LongAdder answers = new LongAdder();
        for (int i = 0; i < CALLERS; i++) {
            client.connect(url.getPort(), url.getHost()).onSuccess(socket -> new Caller(socket, read, answers).call());
        }
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
        long counted = answers.sum();
        client.close();
        return counted;
    }

    private static final class Caller {

        private static final String OK = "HTTP/1.1 200 OK\r\n";
        private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(UTF_8);

        private final NetSocket socket;
        private final Buffer read;
        private final LongAdder answers;
        private Buffer first = Buffer.buffer();
        private int length; // of every answer to this read, known from the first
        private int received;

        private Caller(NetSocket socket, Buffer read, LongAdder answers) {
            this.socket = socket;
            this.read = read;
            this.answers = answers;
            socket.handler(this::receive);
        }

        private void call() {
            socket.write(read);
        }

        private void receive(Buffer piece) {
            received += piece.length();
            if (length == 0) {
                first.appendBuffer(piece);
                length = lengthOf(first);
            } else if (received == piece.length() && !piece.getString(0, OK.length()).equals(OK)) {
                throw new IllegalStateException(piece.toString());
            }
            if (received == length) {
                received = 0;
                answers.increment();
                call();
            }
        }

        /** 0 if its head is not complete. */
        private static int lengthOf(Buffer answer) {
            String text = answer.toString(UTF_8);
            int end = text.indexOf(new String(END_OF_HEAD, UTF_8));
            if (end < 0) {
                return 0;
            }
            if (!text.startsWith(OK)) {
                throw new IllegalStateException(text);
            }
            String head = text.substring(0, end).toLowerCase();
            return end + END_OF_HEAD.length + Integer.parseInt(head.replaceAll("(?s).*content-length: (\\d+).*", "$1"));
        }
    }

    private static Map<String, Buffer> reads(URI url) throws IOException, InterruptedException {
        String token = post(url, "/v1.0/oauth2/accessToken", "",
                "{\"appKey\":\"ding-emulator-key\",\"appSecret\":\"ding-emulator-secret\"}").getString("accessToken");
        JsonObject booked = post(url, "/v1.0/conference/scheduleConferences", token, RunningEmulator.aBooking().encode());
        String scheduleId = booked.getString("scheduleConferenceId");
        String conferenceId = post(url, "/_emulator/schedules/" + scheduleId + "/start", "", "{}").getString("conferenceId");
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("QueryConferenceInfo", "/v1.0/conference/videoConferences/" + conferenceId);
        paths.put("QueryScheduleConfSettings",
                "/v1.0/conference/scheduleConferences/settings?scheduleConferenceId=" + scheduleId);
        paths.put("QueryScheduleConferenceInfo", "/v1.0/conference/videoConferences/scheduleConferences/" + scheduleId);
        paths.put("QueryConferenceInfoByRoomCode", "/v1.0/conference/roomCodes/" + booked.getString("roomCode") + "/infos");
        Map<String, Buffer> reads = new LinkedHashMap<>();
        paths.forEach((name, path) -> reads.put(name, Buffer.buffer("GET " + path + " HTTP/1.1\r\nhost: " + url.getAuthority()
                + "\r\naccept: application/json\r\nuser-agent: load\r\nx-acs-dingtalk-access-token: " + token + "\r\n\r\n")));
        return reads;
    }

    static JsonObject post(URI url, String path, String token, String body) throws IOException, InterruptedException {
        return new JsonObject(HttpClient.newHttpClient().send(HttpRequest.newBuilder(url.resolve(path))
                .header("Content-Type", "application/json").header("Accept", "application/json")
                .header(RunningEmulator.TOKEN_HEADER, token)
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString()).body());
    }

    static Process start(boolean pinned) throws IOException {
        List<String> command = new ArrayList<>();
        if (pinned) {
            command.addAll(List.of("taskset", "-c", EMULATORS_CORE));
        }
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    static boolean pinMyself() throws InterruptedException {
        try {
            return new ProcessBuilder("taskset", "-acp", CALLERS_CORE, String.valueOf(ProcessHandle.current().pid()))
                    .start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    static Duration cpu(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}

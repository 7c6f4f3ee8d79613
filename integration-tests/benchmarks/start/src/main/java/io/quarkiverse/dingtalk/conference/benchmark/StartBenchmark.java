package io.quarkiverse.dingtalk.conference.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorServer;
import io.vertx.core.json.JsonObject;

/** What the extension adds to the start of an application: the same one with and without it, in turns. */
final class StartBenchmark {

    private static final EmulatorOptions OPTIONS = EmulatorOptions.defaults();

    private StartBenchmark() {
    }

    /** @param args where the application without and the one with the extension were built */
    public static void main(String... args) throws Exception {
        int rounds = Integer.getInteger("benchmark.rounds");
        var without = Path.of(args[0]);
        var with = Path.of(args[1]);
        try (var dingTalk = EmulatorServer.start(OPTIONS)) {
            var config = List.of("-Dquarkus.rest-client.hand-written.url=" + dingTalk.url(),
                    "-Dbenchmark.token=" + token(dingTalk.url()),
                    "-Dquarkus.dingtalk-conference.url=" + dingTalk.url(),
                    "-Dquarkus.dingtalk-conference.app-key=" + OPTIONS.appKey(),
                    "-Dquarkus.dingtalk-conference.app-secret=" + OPTIONS.appSecret());
            for (var build : Build.values()) {
                if (build.in(without).isPresent() && build.in(with).isPresent()) {
                    compare(build, build.in(without).get(), build.in(with).get(), config, rounds);
                } else {
                    System.out.printf("%n%s: not built, GRAALVM_HOME is not set%n", build);
                }
            }
        }
    }

    private static void compare(Build build, Path without, Path with, List<String> config, int rounds)
            throws IOException, InterruptedException {
        var starts = new ArrayList<Start>();
        var startsWith = new ArrayList<Start>();
        for (int round = -1; round < rounds; round++) { // the first one reads files that are not in memory yet
            var start = Start.of(build.command(without), config);
            var startWith = Start.of(build.command(with), config);
            if (round >= 0) {
                starts.add(start);
                startsWith.add(startWith);
            }
        }
        System.out.printf("%n%s, medians of %d starts%n%-36s %10s %10s %10s%n", build, rounds, "", "without", "with", "added");
        row("Quarkus's \"started in\", ms", starts, startsWith, Start::startedIn);
        row("exec to first answer, ms", starts, startsWith, Start::firstAnswer);
        row("exec to first booking, ms", starts, startsWith, Start::firstBooking);
        row("resident before the first call, MB", starts, startsWith, Start::residentBefore);
        row("resident after the first call, MB", starts, startsWith, Start::residentAfter);
        line(build == Build.JVM ? "jars, MB" : "executable, MB", Build.bytes(without) / 1048576.0,
                Build.bytes(with) / 1048576.0, (Build.bytes(with) - Build.bytes(without)) / 1048576.0);
    }

    private static void row(String name, List<Start> starts, List<Start> startsWith, ToDoubleFunction<Start> of) {
        line(name, median(starts.stream().mapToDouble(of).toArray()), median(startsWith.stream().mapToDouble(of).toArray()),
                median(IntStream.range(0, starts.size())
                        .mapToDouble(round -> of.applyAsDouble(startsWith.get(round)) - of.applyAsDouble(starts.get(round)))
                        .toArray()));
    }

    private static void line(String name, double without, double with, double added) {
        System.out.printf(Locale.ROOT, "%-36s %10.1f %10.1f %+10.1f%n", name, without, with, added);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    private static String token(String url) throws IOException, InterruptedException {
        var asked = new JsonObject().put("appKey", OPTIONS.appKey()).put("appSecret", OPTIONS.appSecret());
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url + "/v1.0/oauth2/accessToken"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(asked.encode())).build(),
                BodyHandlers.ofString(UTF_8));
        return new JsonObject(answer.body()).getString("accessToken");
    }
}

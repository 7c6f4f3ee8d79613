package io.quarkiverse.dingtalk.conference.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

import jakarta.inject.Singleton;

import io.quarkus.arc.All;

/**
 * How many events a second arrive by different ways to receive them, and what one costs. They take turns, in another order
 * each round, so that what changes on the machine during the run changes for all of them.
 */
@Singleton
class RateBenchmark implements Program {

    private static final int WARM_UP_TURNS = 2; // code that others have run since is compiled anew

    private final BenchmarkConfig config;
    private final List<Contender> contenders;
    private final PrintStream out = System.out;

    RateBenchmark(BenchmarkConfig config, @All List<Contender> all) {
        this.config = config;
        Predicate<Contender> takesPart = it -> config.contenders().map(names -> names.contains(it.name())).orElse(true);
        this.contenders = all.stream().filter(takesPart).toList();
    }

    @Override
    public String name() {
        return "rate";
    }

    @Override
    public boolean run() throws Exception {
        line("Java %s, %d processors, %d rounds of %,d events", Runtime.version(),
                Runtime.getRuntime().availableProcessors(), config.rounds(), config.events());
        for (int turn = 0; turn < WARM_UP_TURNS; turn++) {
            for (var contender : contenders) {
                for (int left = config.warmUp() / WARM_UP_TURNS; left > 0; left -= config.events()) {
                    Sample.take(contender, Math.min(left, config.events()));
                }
            }
        }
        print(measure());
        return true;
    }

    private Map<String, Samples<Sample>> measure() throws InterruptedException {
        var results = new LinkedHashMap<String, Samples<Sample>>();
        contenders.forEach(contender -> results.put(contender.name(), new Samples<>(new ArrayList<>())));
        for (int round = 0; round < config.rounds(); round++) {
            var order = new ArrayList<>(contenders);
            Collections.shuffle(order, new Random(round));
            for (var contender : order) {
                results.get(contender.name()).rounds().add(Sample.take(contender, config.events()));
            }
        }
        return results;
    }

    private void print(Map<String, Samples<Sample>> results) {
        line("%-24s %10s %10s %10s", "medians of the rounds", "events/s", "CPU µs", "KB");
        results.forEach((name, samples) -> line("%-24s %,10.0f %10.1f %10.1f", name,
                samples.median(Sample::eventsPerSecond), samples.median(Sample::cpuMicrosPerEvent),
                samples.median(Sample::bytesPerEvent) / 1024));
        var sdk = results.remove("sdk");
        if (sdk != null) {
            line("%-24s %10s %10s %10s %10s", "against sdk", "events/s", "CPU", "bytes", "CPU spread");
            results.forEach((name, samples) -> line("  %-22s %10.2f %10.2f %10.2f %10.2f", name,
                    samples.against(sdk, Sample::eventsPerSecond), samples.against(sdk, Sample::cpuMicrosPerEvent),
                    samples.against(sdk, Sample::bytesPerEvent), samples.spreadAgainst(sdk, Sample::cpuMicrosPerEvent)));
        }
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}

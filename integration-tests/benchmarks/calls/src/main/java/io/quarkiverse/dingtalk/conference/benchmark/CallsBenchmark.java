package io.quarkiverse.dingtalk.conference.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

import io.quarkus.arc.All;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * What a call costs by different ways to make it. They take turns, in another order each round, so that what changes on the
 * machine during the run changes for all of them.
 */
@QuarkusMain
public class CallsBenchmark implements QuarkusApplication {

    private static final int WARM_UP_TURNS = 2; // code that others have run since is compiled anew
    private static final int WARM_UP_CALLERS = 16;

    private final BenchmarkConfig config;
    private final DingTalk dingTalk;
    private final List<Contender> contenders;
    private final Report report = new Report(System.out);

    CallsBenchmark(BenchmarkConfig config, DingTalk dingTalk, @All List<Contender> all) {
        this.config = config;
        this.dingTalk = dingTalk;
        this.contenders = config.contenders().map(names -> named(names, all)).orElse(all);
    }

    public static void main(String... args) throws Exception {
        // before the application, which is configured by where it is
        System.setProperty("benchmark.dingtalk", EmulatorProcess.start(System.getProperty("benchmark.emulator")));
        Quarkus.run(CallsBenchmark.class, args);
    }

    @Override
    public int run(String... args) throws Exception {
        report.line("Java %s, %d processors, %d rounds of %s s", Runtime.version(),
                Runtime.getRuntime().availableProcessors(), config.rounds(), config.seconds());
        checkThatAllBookTheSame();
        var operations = config.operations().orElse(List.of(Operation.values()));
        warmUp(operations);
        for (var operation : operations) {
            for (var threads : config.threads().orElse(CallerThreads.ofThisJdk())) {
                for (var callers : config.callers()) {
                    report.print(
                            "%s, callers on %s threads: %d".formatted(operation.title, threads.name().toLowerCase(Locale.ROOT),
                                    callers),
                            measure(operation, threads, callers));
                }
            }
        }
        return 0;
    }

    private void checkThatAllBookTheSame() throws Exception {
        var bodies = new LinkedHashMap<String, Object>();
        for (var contender : contenders) {
            contender.book();
            bodies.put(contender.name(), dingTalk.lastBody());
        }
        if (bodies.values().stream().distinct().count() != 1) {
            throw new IllegalStateException("The contenders book different meetings: " + bodies);
        }
    }

    private void warmUp(List<Operation> operations) throws Exception {
        var threads = CallerThreads.PLATFORM.start(WARM_UP_CALLERS);
        for (int turn = 0; turn < WARM_UP_TURNS; turn++) {
            for (var operation : operations) {
                for (var contender : contenders) {
                    sample(threads, WARM_UP_CALLERS, config.warmUp() / WARM_UP_TURNS, operation, contender);
                }
            }
        }
        threads.shutdown();
    }

    private Map<String, Samples<Sample>> measure(Operation operation, CallerThreads kind, int callers) throws Exception {
        var threads = kind.start(callers);
        for (var contender : contenders) {
            sample(threads, callers, config.seconds() / 2, operation, contender); // this many callers are new to it
        }
        var results = new LinkedHashMap<String, Samples<Sample>>();
        contenders.forEach(contender -> results.put(contender.name(), new Samples<>(new ArrayList<>())));
        for (int round = 0; round < config.rounds(); round++) {
            var order = new ArrayList<>(contenders);
            Collections.shuffle(order, new Random(round));
            for (var contender : order) {
                results.get(contender.name()).rounds()
                        .add(sample(threads, callers, config.seconds(), operation, contender));
            }
        }
        threads.shutdown();
        return results;
    }

    private Sample sample(ExecutorService threads, int callers, double seconds, Operation operation, Contender contender)
            throws Exception {
        // a new meeting each time: the emulator forgets what is older than its newest 10,000 bookings
        var conferenceId = dingTalk.startMeeting(contender.book());
        return Sample.take(threads, callers, seconds, operation.of(contender, conferenceId));
    }

    private static List<Contender> named(List<String> names, List<Contender> all) {
        var byName = all.stream().collect(Collectors.toMap(Contender::name, it -> it));
        var unknown = names.stream().filter(name -> !byName.containsKey(name)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("No such contender: " + unknown + "; there are " + byName.keySet());
        }
        return names.stream().map(byName::get).toList();
    }
}

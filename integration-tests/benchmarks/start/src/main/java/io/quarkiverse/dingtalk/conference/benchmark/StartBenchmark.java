package io.quarkiverse.dingtalk.conference.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorServer;

/** What a start costs: applications that do the same, each in all builds there are, in turns. */
final class StartBenchmark {

    private StartBenchmark() {
    }

    /** @param args the folder of the applications */
    public static void main(String... args) throws Exception {
        var contenders = contenders(Path.of(args[0]));
        int rounds = Integer.getInteger("benchmark.rounds");
        var account = EmulatorOptions.defaults();
        try (var server = EmulatorServer.start(account)) {
            var dingTalk = DingTalk.of(server, account);
            var turns = new ArrayList<>(contenders);
            for (int round = 0; round <= rounds; round++) {
                for (var contender : turns) {
                    contender.start(dingTalk);
                }
                Collections.rotate(turns, 1);
            }
        }
        System.out.printf("%nJava %s, %d processors, medians of %d starts, in milliseconds and MB; ratios with differences%n%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), rounds);
        print(contenders);
    }

    private static List<Contender> contenders(Path applications) throws IOException {
        var contenders = new ArrayList<Contender>();
        for (var application : Application.values()) {
            for (var build : application.builds()) {
                var built = build.in(applications.resolve(application.module()).resolve("target"));
                if (built.isPresent()) {
                    contenders.add(new Contender(application, build, built.get()));
                } else {
                    System.out.println("not built, and left out: " + application + ", " + build);
                }
            }
        }
        return contenders;
    }

    private static void print(List<Contender> contenders) {
        System.out.println(Table.BORDER);
        System.out.println(Table.head());
        for (var contender : contenders) {
            System.out.println(Table.medians(contender));
        }
        for (var contender : contenders) {
            for (var other : contenders) {
                if (contender.isComparedWith(other)) {
                    System.out.println(Table.against(contender, other));
                }
            }
        }
        System.out.println(Table.BORDER);
    }
}

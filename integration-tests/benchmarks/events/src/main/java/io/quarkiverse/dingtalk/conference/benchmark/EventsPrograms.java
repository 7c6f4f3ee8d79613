package io.quarkiverse.dingtalk.conference.benchmark;

import java.util.List;

import io.quarkus.arc.All;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Runs what was asked for. */
@QuarkusMain
public class EventsPrograms implements QuarkusApplication {

    private final BenchmarkConfig config;
    private final List<Program> programs;

    EventsPrograms(BenchmarkConfig config, @All List<Program> programs) {
        this.config = config;
        this.programs = programs;
    }

    public static void main(String... args) throws Exception {
        // before the application, which is configured by where they are
        for (var property : List.of("benchmark.observed", "benchmark.subscribed", "benchmark.sdk")) {
            System.setProperty(property, EmulatorProcess.start(System.getProperty("benchmark.emulator")));
        }
        Quarkus.run(EventsPrograms.class, args);
    }

    @Override
    public int run(String... args) throws Exception {
        for (var program : programs) {
            if (program.name().equals(config.program())) {
                return program.run() ? 0 : 1;
            }
        }
        throw new IllegalArgumentException("No such program: " + config.program() + "; there are "
                + programs.stream().map(Program::name).toList());
    }
}

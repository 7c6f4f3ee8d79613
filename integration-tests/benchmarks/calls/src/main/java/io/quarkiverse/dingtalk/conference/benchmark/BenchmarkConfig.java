package io.quarkiverse.dingtalk.conference.benchmark;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** What is measured, and for how long; the defaults are in the pom. */
@ConfigMapping(prefix = "benchmark")
interface BenchmarkConfig {

    /** The emulator as a program. */
    String emulator();

    /** Where the emulator listens. */
    URI dingtalk();

    /** All, if empty. */
    Optional<List<Operation>> operations();

    /** Their names; all, if empty. */
    Optional<List<String>> contenders();

    /** How many at a time. */
    List<Integer> callers();

    /** All that this JDK has, if empty. */
    Optional<List<CallerThreads>> threads();

    int rounds();

    /** How long a contender calls in a round. */
    double seconds();

    /** For how many seconds each contender makes each operation before anything is measured. */
    double warmUp();
}

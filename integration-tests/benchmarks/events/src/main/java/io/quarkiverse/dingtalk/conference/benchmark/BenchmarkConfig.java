package io.quarkiverse.dingtalk.conference.benchmark;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** What is run, and for how long; the defaults are in the pom. */
@ConfigMapping(prefix = "benchmark")
interface BenchmarkConfig {

    /** The emulator as a program. */
    String emulator();

    /** The emulator whose events are observed. */
    URI observed();

    /** The one whose events are subscribed to. */
    URI subscribed();

    /** The one whose events go to the official client. */
    URI sdk();

    String program();

    /** Their names; all, if empty. */
    Optional<List<String>> contenders();

    int rounds();

    /** How many a contender receives in a round. */
    int events();

    /** How many each contender receives before anything is measured. */
    int warmUp();

    /** How long the soak takes. */
    int minutes();

    /** How long the gateway refuses. */
    Duration outage();

    /** How often it does. */
    int outages();
}

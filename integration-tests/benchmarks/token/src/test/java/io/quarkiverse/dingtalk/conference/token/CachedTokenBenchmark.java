package io.quarkiverse.dingtalk.conference.token;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import io.quarkiverse.dingtalk.conference.value.Clocks;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** What every call pays for its token, once there is one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CachedTokenBenchmark {

    private static final ScheduledExecutorService TIMERS = Infrastructure.getDefaultWorkerPool();

    private CachedToken cache;
    private OrganizationTokens organizations;

    @Setup
    public void warmUp() {
        cache = newCache("own");
        cache.token().await().indefinitely();
        organizations = new OrganizationTokens(10_000, CachedTokenBenchmark::newCache);
        organizations.of("ding-1").token().await().indefinitely();
    }

    private static CachedToken newCache(String key) {
        var clocks = new Clocks(InstantSource.system(), System::nanoTime);
        return new CachedToken((held, refused) -> Uni.createFrom().item(
                new IssuedToken(key, Duration.ofHours(2)).at(clocks.instant())), clocks, TIMERS, Runnable::run);
    }

    @Benchmark
    public AccessToken oneCaller() {
        return cache.current();
    }

    @Benchmark
    @Threads(16)
    public AccessToken sixteenCallers() {
        return cache.current();
    }

    @Benchmark
    public AccessToken oneCallerForAnOrganization() {
        return organizations.of("ding-1").current();
    }

    @Benchmark
    @Threads(16)
    public AccessToken sixteenCallersForAnOrganization() {
        return organizations.of("ding-1").current();
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder().include(CachedTokenBenchmark.class.getName()).addProfiler(GCProfiler.class).build())
                .run();
    }
}

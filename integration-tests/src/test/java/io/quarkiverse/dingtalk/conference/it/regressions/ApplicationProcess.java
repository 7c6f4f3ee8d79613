package io.quarkiverse.dingtalk.conference.it.regressions;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;

/**
 * The process of the application under test. It can be frozen, as platforms do with functions between two calls, and goes on
 * later as if nothing had happened.
 */
record ApplicationProcess(long pid) {

    static ApplicationProcess underTest() {
        var children = ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
        assertThat(children).as("processes that this one has started").hasSize(1);
        return new ApplicationProcess(children.get(0).pid());
    }

    /** Freezes it for that time. */
    void freeze(Duration time) {
        freeze(time, () -> {
        });
    }

    /** The same, while something happens. */
    void freeze(Duration time, Runnable meanwhile) {
        run("kill -STOP " + pid);
        try {
            meanwhile.run();
        } finally { // being frozen is all about time that passes
            runAsync(() -> run("kill -CONT " + pid), delayedExecutor(time.toMillis(), MILLISECONDS)).join();
        }
    }

    /** Freezes it so many times, with a pause of the same length after each. */
    void freeze(int times, Duration each) {
        var wait = String.format(Locale.ROOT, "sleep %.3f", each.toMillis() / 1000.0);
        run("for i in $(seq " + times + "); do kill -STOP " + pid + "; " + wait + "; kill -CONT " + pid + "; " + wait
                + "; done");
    }

    private static void run(String commands) {
        try {
            var shell = new ProcessBuilder("sh", "-ec", commands).inheritIO().start();
            assertThat(shell.onExit().join().exitValue()).as(commands).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

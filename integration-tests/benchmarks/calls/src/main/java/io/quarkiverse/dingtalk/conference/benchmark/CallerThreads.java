package io.quarkiverse.dingtalk.conference.benchmark;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What kind of threads the callers are. */
enum CallerThreads {

    PLATFORM {
        @Override
        ExecutorService start(int callers) {
            return Executors.newFixedThreadPool(callers);
        }
    },

    VIRTUAL {
        @Override
        ExecutorService start(int callers) {
            try { // compiled for Java 17, which does not have it
                return (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Virtual threads need Java 21 or later, not "
                        + Runtime.version().feature(), e);
            }
        }
    };

    abstract ExecutorService start(int callers);

    static List<CallerThreads> ofThisJdk() {
        return Runtime.version().feature() >= 21 ? List.of(values()) : List.of(PLATFORM);
    }
}

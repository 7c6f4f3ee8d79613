package io.quarkiverse.dingtalk.conference.deployment.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.logging.LogRecord;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.event.MeetingEnded;
import io.quarkus.test.QuarkusUnitTest;

/** A test whose configuration does not say that events are to come. */
class NotEnabledTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = EventsApp.with(Watch.class)
            .setLogRecordPredicate(record -> record.getLoggerName().endsWith("EventsRecorder"))
            .assertLogRecords(NotEnabledTest::assertItIsToldHow);

    @Inject
    TestSources sources;

    @Test
    void nothingIsTakenFromProduction() {
        assertThat(sources.all).isEmpty();
    }

    private static void assertItIsToldHow(List<LogRecord> records) {
        assertThat(records).extracting(LogRecord::getMessage).hasSize(2)
                .anySatisfy(it -> assertThat(it).endsWith("quarkus.dingtalk-conference.events.enabled=true"))
                .anySatisfy(it -> assertThat(it).endsWith("quarkus.dingtalk-conference.\"berlin\".events.enabled=true"));
    }

    @Singleton
    public static class Watch {

        void ended(@Observes MeetingEnded event) {
        }
    }
}

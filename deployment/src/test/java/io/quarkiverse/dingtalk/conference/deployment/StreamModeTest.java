package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogRecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.event.MeetingEnded;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkiverse.dingtalk.conference.event.MeetingStarted;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingRequest;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingService;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.RestAssured;

/** Events of the embedded DingTalk by Stream mode; all that can be logged is. */
class StreamModeTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Minutes.class))
            .overrideConfigKey("quarkus.dingtalk-conference.events.enabled", "true")
            .overrideConfigKey("quarkus.log.min-level", "TRACE")
            .overrideConfigKey("quarkus.log.level", "TRACE")
            .overrideConfigKey("quarkus.log.console.level", "OFF")
            .overrideConfigKey("quarkus.rest-client.logging.scope", "all")
            .overrideConfigKey("quarkus.rest-client.logging.body-limit", "100000")
            .setLogRecordPredicate(record -> !isOfTheEmbeddedDingTalk(record))
            .assertLogRecords(StreamModeTest::assertNoSecretIn);

    private static boolean isOfTheEmbeddedDingTalk(LogRecord record) {
        return record.getLoggerName().startsWith("io.vertx.ext.web");
    }

    private static void assertNoSecretIn(List<LogRecord> records) {
        var lines = records.stream().map(new PatternFormatter("%c %s%e")::format).toList();

        assertThat(lines).anyMatch(line -> line.contains("/v1.0/gateway/connections/open")
                && line.contains("Body: not shown"));
        assertThat(lines).noneMatch(line -> line.contains("clientSecret") || line.contains("ticket="));
    }

    @Inject
    Minutes minutes;

    @Inject
    LiveMeetingService live;

    @ConfigProperty(name = "quarkus.dingtalk-conference.url")
    String dingTalk;

    @Test
    void anObserverSeesAMeetingStartAndEndThoughTheConnectionIsCutBetween() {
        awaitConnection();
        var meeting = live.start(LiveMeetingRequest.builder().starter("teacher").title("Physics").build());
        assertThat(minutes.next()).isInstanceOf(MeetingStarted.class);

        RestAssured.delete(dingTalk + "/_emulator/connections").then().statusCode(204);
        awaitConnection();
        live.end(meeting.conferenceId(), "teacher");

        assertThat(minutes.next()).isInstanceOf(MeetingEnded.class);
    }

    private void awaitConnection() {
        await().until(() -> RestAssured.get(dingTalk + "/_emulator/connections").asString().contains("{"));
    }

    @ApplicationScoped
    static class Minutes {

        private final BlockingQueue<MeetingEvent> events = new LinkedBlockingQueue<>();

        void started(@Observes MeetingStarted event) {
            note(event);
        }

        void ended(@Observes MeetingEnded event) {
            note(event);
        }

        private void note(MeetingEvent event) {
            events.add(event);
        }

        MeetingEvent next() {
            try {
                return events.poll(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

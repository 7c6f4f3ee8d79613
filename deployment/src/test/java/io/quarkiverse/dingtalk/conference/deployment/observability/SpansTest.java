package io.quarkiverse.dingtalk.conference.deployment.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.test.QuarkusUnitTest;

/** What an application with OpenTelemetry tells of our calls. */
class SpansTest {

    /** In the token that {@link AnswerAsAsked} makes of it, too. */
    private static final String SECRET = "s3cret";

    private static final String LAST = "GET /v1.0/conference/videoConferences/scheduleConferences/{scheduleConferenceId}";

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(() -> {
                AnswerAsAsked.start();
                SpanCollector.start();
            })
            .withApplicationRoot(jar -> jar.addClasses(AnswerAsAsked.class, SpanCollector.class))
            .setForcedDependencies(List.of(Dependency.of("io.quarkus", "quarkus-opentelemetry", Version.getVersion())))
            .overrideRuntimeConfigKey("quarkus.otel.exporter.otlp.endpoint", SpanCollector.CONFIGURED_URL)
            .overrideRuntimeConfigKey("quarkus.otel.exporter.otlp.protocol", "http/protobuf")
            .overrideRuntimeConfigKey("quarkus.otel.bsp.schedule.delay", "10ms")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", "key")
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", SECRET);

    @Inject
    MeetingService meetings;

    @Test
    void eachCallIsASpanThatIsNamedByThePathWithoutIdsAndHoldsNoTokenAndNoSecret() {
        meetings.schedule(MeetingRequest.builder().creator("u").title(AnswerAsAsked.good("booked")).startsAt(Instant.EPOCH)
                .lasting(Duration.ofHours(1)).build());
        meetings.info("a-meeting");
        var last = meetings.occurrences(AnswerAsAsked.answer("last", 400, "{\"code\":\"c\"}"));
        assertThatThrownBy(() -> last.page(PageRequest.first())).isInstanceOf(InvalidRequestException.class);

        await().until(() -> SpanCollector.names().contains(LAST)); // spans come in the order in which they ended
        assertThat(SpanCollector.names()).containsExactly("POST /v1.0/oauth2/accessToken",
                "POST /v1.0/conference/scheduleConferences", "GET /v1.0/conference/videoConferences/{conferenceId}", LAST);
        assertThat(SpanCollector.all()).doesNotContain(SECRET);
    }
}

package io.quarkiverse.dingtalk.conference.deployment;

import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.answer;
import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.requests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.NotReadyException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.minutes.MinutesRequest;
import io.quarkiverse.dingtalk.conference.minutes.MinutesService;
import io.quarkiverse.dingtalk.conference.minutes.MinutesSource;
import io.quarkiverse.dingtalk.conference.minutes.MinutesTextRequest;
import io.quarkiverse.dingtalk.conference.minutes.ReactiveMinutesService;
import io.quarkiverse.dingtalk.conference.minutes.TextOrder;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

class MinutesServiceTest {

    private static final String CONFERENCE = "0123456789abcdef01234567";

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(AnswerAsAsked::start)
            .withApplicationRoot(jar -> jar.addClasses(AnswerAsAsked.class, TestClients.class));

    private static final TestClients CLIENTS = new TestClients(APP, Map.of("retry.delay", "1ms"));

    static {
        CLIENTS.add("", "access-token", "token");
        CLIENTS.add("\"branch\".", "access-token", "token");
    }

    @Inject
    MinutesService minutes;

    @Inject
    ReactiveMinutesService reactive;

    @Inject
    @ConferenceClient("branch")
    MinutesService branch;

    @Test
    void bothServicesAndThatOfANamedClientRead() {
        var reader = answer("summary", 200, "{\"summary\":{\"paragraphSummary\":\"all\"}}");

        assertThat(minutes.summary(CONFERENCE, reader).overall()).contains("all");
        assertThat(result(reactive.summary(CONFERENCE, reader)).overall()).contains("all");
        assertThat(branch.summary(CONFERENCE, reader).overall()).contains("all");
        assertThat(requests(reader)).isEqualTo(3);
    }

    @Test
    void aReadIsTriedAgainThoughItIsAPost() {
        var reader = answer("down", 503, "{}");

        assertThatThrownBy(() -> minutes.summary(CONFERENCE, reader)).isInstanceOf(DingTalkUnavailableException.class);
        assertThat(requests(reader)).isEqualTo(4);
    }

    @Test
    void whatIsNotMadeInTimeIsNotReady() {
        var reader = answer("making", 200, "{\"summary\":{}}");

        assertThatThrownBy(() -> minutes.awaitSummary(CONFERENCE, reader, Duration.ofMillis(1)))
                .isInstanceOf(NotReadyException.class).hasMessageContaining("the summary of the meeting " + CONFERENCE);
        assertThatThrownBy(() -> result(reactive.awaitSummary(CONFERENCE, reader, Duration.ofMillis(1))))
                .isInstanceOf(NotReadyException.class);
    }

    @Test
    void whatIsMadeIsNotWaitedFor() {
        var reader = answer("made", 200, "{\"summary\":{\"keywords\":[\"k\"]}}");

        assertThat(minutes.awaitSummary(CONFERENCE, reader, Duration.ofDays(1)).keywords()).containsExactly("k");
    }

    @Test
    void startingAndPausingAreNeverTriedAgainInDoubt() {
        var starter = answer("start", 503, "{}");
        var pauser = answer("pause", 503, "{}");

        assertThatThrownBy(() -> minutes.start(CONFERENCE, MinutesRequest.builder().starter(starter).build()))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThatThrownBy(() -> minutes.pause(CONFERENCE, pauser)).isInstanceOf(OutcomeUnknownException.class);
        assertThat(requests(starter) + requests(pauser)).isEqualTo(2);
    }

    @Test
    void whatWasNotCarriedOutIsAnErrorThoughItsStatusIsGood() {
        var refused = answer("refused", 200, "{\"code\":\"permissionError\"}");

        assertThatThrownBy(() -> minutes.pause(CONFERENCE, refused)).hasMessageContaining("permissionError");
        minutes.pause(CONFERENCE, answer("done", 200, "{\"code\":\"200\"}"));
    }

    @Test
    void wrongInputIsNamedBeforeAnythingIsSent() {
        assertRefused("conferenceId", () -> minutes.start(" ", MinutesRequest.builder().build()));
        assertRefused("request", () -> minutes.start(CONFERENCE, null));
        assertRefused("unionId", () -> minutes.pause(CONFERENCE, null));
        assertRefused("unionId", () -> minutes.audio(CONFERENCE, ""));
        assertRefused("unionId", () -> minutes.summary(CONFERENCE, ""));
        assertRefused("parts", () -> minutes.summary(CONFERENCE, "u", (String[]) null));
        assertRefused("unionId", () -> minutes.result(CONFERENCE, ""));
        assertRefused("source", () -> minutes.flashSummary(CONFERENCE, null, "u"));
        assertRefused("recorder", () -> minutes.flashLinks(CONFERENCE, MinutesSource.MEETING, ""));
        assertRefused("linkEnds", () -> minutes.flashDocument(CONFERENCE, MinutesSource.MEETING, "u", null));
        assertRefused("linkEnds", () -> minutes.flashDocument(CONFERENCE, MinutesSource.MEETING, "u", Instant.MAX));
        assertRefused("share", () -> minutes.shareFlash(CONFERENCE, null));
        assertRefused("conferenceId", () -> minutes.setSubtitleEvents(null, true));
    }

    @Test
    void aTextThatCannotBeReadIsRefusedAtOnce() {
        assertRefused("conferenceId", () -> minutes.text(null, MinutesTextRequest.of("u")));
        assertRefused("request", () -> reactive.text(CONFERENCE, (MinutesTextRequest) null));
        assertRefused("reader", () -> reactive.text(CONFERENCE, " "));
        assertRefused("order", () -> reactive.text(CONFERENCE,
                MinutesTextRequest.builder().order(TextOrder.UNKNOWN).build()));
    }

    private static void assertRefused(String field, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining(field + " must be").hasMessageContaining("Nothing was sent.");
    }

    private static <T> T result(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(20));
    }
}

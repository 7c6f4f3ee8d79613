package io.quarkiverse.dingtalk.conference.deployment;

import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.PermissionDeniedException;
import io.quarkiverse.dingtalk.conference.error.ResourceNotFoundException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.quarkiverse.dingtalk.conference.error.UnreadableAnswerException;
import io.quarkiverse.dingtalk.conference.streaming.StreamingService;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** What callers get for what a server may answer, over real HTTP. */
class AnswersTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(AnswerAsAsked::start)
            .withApplicationRoot(jar -> jar.addClass(AnswerAsAsked.class))
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.rest-client.follow-redirects", "true")
            .overrideConfigKey("quarkus.dingtalk-conference.retry.max-retries", "0")
            .overrideConfigKey("quarkus.dingtalk-conference.circuit-breaker.enabled", "false")
            .overrideConfigKey("quarkus.dingtalk-conference.rate-limit", "0")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"retrying\".url", AnswerAsAsked.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"retrying\".access-token", "token")
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", "key")
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", "secret");

    private static final String JSON = "application/json;charset=utf-8";

    @Inject
    MeetingService meetings;

    @Inject
    ReactiveMeetingService reactive;

    @Inject
    StreamingService streaming;

    @Inject
    @ConferenceClient("retrying")
    StreamingService retrying;

    @ParameterizedTest
    @ValueSource(strings = { "a/b", "a?b=c&d", "a#b", "a..b", "a/../b", "50%", "%2F", "%41", "a+b", "a b", "a;b=c", "会议", "😀",
            "{id}",
            "a:b@c", "~'()*!" })
    void anIdArrivesIntact(String id) {
        assertThat(meetings.info(id).conferenceId()).isEqualTo(id);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", " ", ".", ".." })
    void whatCannotBeAnIdIsRefusedWithItsNameAndValue(String id) {
        assertThatThrownBy(() -> meetings.info(id)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("conferenceId must be")
                .hasMessageContaining("but is " + (id == null ? null : '"' + id + '"'));
        assertThatThrownBy(() -> meetings.settings(id)).hasMessageContaining("scheduleConferenceId must be");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", " ", ".", ".." })
    void aListIsRefusedAtOnceIfWhatItIsOfCannotBeAnId(String id) {
        assertThatThrownBy(() -> meetings.occurrences(id)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("scheduleConferenceId must be");
        assertThatThrownBy(() -> meetings.byRoomCode(id)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("roomCode must be");
        assertThatThrownBy(() -> reactive.members(id)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("conferenceId must be");
    }

    @Test
    void wrongInputComesDownTheUniAndIsNotThrown() {
        var calls = List.of(reactive.info(" "), reactive.schedule(null), reactive.occurrences("c").page(null),
                reactive.info("\uD800"));

        assertThat(calls).allSatisfy(call -> assertThatThrownBy(() -> call.await().indefinitely())
                .isInstanceOf(InvalidRequestException.class));
    }

    @Test
    void wrongInputComesThroughWhateverIsDoneWithTheUni() {
        List<Uni<?>> calls = List.of(reactive.info(" ").map(MeetingInfo::conferenceId),
                Uni.join().all(reactive.info(" "), reactive.info(null)).andFailFast());

        assertThat(calls).allSatisfy(call -> assertThatThrownBy(() -> call.await().atMost(Duration.ofSeconds(10)))
                .isInstanceOf(InvalidRequestException.class));
    }

    /** The table of the page on errors. */
    @ParameterizedTest
    @CsvFileSource(files = "../docs/modules/ROOT/examples/errors.csv", delimiter = ';', quoteCharacter = '`', numLinesToSkip = 1, emptyValue = "", nullValues = "")
    void everyAnswerIsOfTheKindThatSaysWhatToDo(int status, String body, String code, String ofRead, String ofChange) {
        var answer = answer(status, JSON, body == null ? "" : body.replace('\'', '"'));

        var read = problem(answer);
        assertThat(read.getClass().getSimpleName()).isEqualTo(ofRead + "Exception");
        assertThat(read.code()).isEqualTo(Optional.ofNullable(code));
        assertThat(read.status()).hasValue(status);
        assertThat(read.operation()).isEqualTo("QueryConferenceInfo");

        assertIs(ofChange, code, status, "CreateScheduleConference", () -> book(answer));
        assertIs(ofChange, code, status, "StopStreamOut", () -> streaming.stop("c", "u", answer));
    }

    private static void assertIs(String kind, String code, int status, String operation, ThrowingCallable change) {
        var problem = catchThrowableOfType(ConferenceException.class, change);
        assertThat(problem.getClass().getSimpleName()).isEqualTo(kind + "Exception");
        assertThat(problem.code()).isEqualTo(Optional.ofNullable(code));
        assertThat(problem.status()).hasValue(status);
        assertThat(problem.operation()).isEqualTo(operation);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{'success':true}", "{'code':'200'}", "{'code':200,'cause':'success'}",
            "{'success':true,'requestId':'r'}" })
    void aCommandIsCarriedOutIfTheAnswerSaysSo(String body) {
        assertThatCode(() -> streaming.stop("c", "u", answer(200, JSON, body.replace('\'', '"')))).doesNotThrowAnyException();
    }

    @Test
    void aCommandThatIsRefusedWithAGoodStatusIsMadeOnce() {
        var answer = answer("refused", 200, "{\"success\":false}");

        assertThatThrownBy(() -> retrying.stop("c", "u", answer)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("DingTalk did not carry it out");
        assertThat(AnswerAsAsked.requests(answer)).isEqualTo(1);
    }

    @Test
    void theRequestIdIsTakenFromTheBodyAndElseFromTheHeader() {
        assertThat(problem(answer(400, JSON, "{\"code\":\"c\",\"requestid\":\"id-of-the-body\"}")).requestId())
                .contains("id-of-the-body");
        assertThat(problem(answer(503, "text/html", "<html>")).requestId()).contains("id-of-the-header");
    }

    @Test
    void aLimitThatDingTalkDoesNotNameIsUnknown() {
        var problem = catchThrowableOfType(ThrottledException.class,
                () -> meetings.info(answer(429, JSON, "{\"code\":\"TooMany\"}")));

        assertThat(problem.limit()).isEqualTo(ThrottledException.Limit.UNKNOWN);
        assertThat(problem.canRetry()).isTrue();
    }

    @Test
    void missingScopesAreNamed() {
        var problem = catchThrowableOfType(PermissionDeniedException.class, () -> meetings.info(answer(403, JSON,
                "{\"code\":\"Forbidden.AccessDenied.AccessTokenPermissionDenied\",\"message\":\"no\","
                        + "\"accessdenieddetail\":{\"requiredScopes\":[\"VideoConference.Conference.Read\"]}}")));

        assertThat(problem.requiredScopes()).containsExactly("VideoConference.Conference.Read");
        assertThat(problem).hasMessageContaining("VideoConference.Conference.Read");
    }

    @ParameterizedTest
    @CsvSource({ "<html>blocked</html>,<html>blocked</html>", "[],[]", "'',it is empty" })
    void ofAnAnswerThatCannotBeReadTheBeginningIsShown(String body, String shown) {
        assertThat(problem(answer(200, "text/html", body))).hasMessageContaining(shown);
    }

    @ParameterizedTest
    @CsvSource({ "120,PT2M", "0,PT0S", "'Wed, 21 Oct 2015 07:28:00 GMT',PT0S", "soon,", "-1," })
    void howLongToWaitIsTakenFromTheHeader(String header, Duration wait) {
        assertThat(problem(answer(503, JSON, header, "")).retryAfter())
                .isEqualTo(Optional.ofNullable(wait));
    }

    @Test
    void anAnswerIsReadWhateverContentTypeItNames() {
        assertThat(meetings.info(answer(200, "text/plain", "{\"confInfo\":{\"conferenceId\":\"c\"}}")).conferenceId())
                .isEqualTo("c");
    }

    @Test
    void aLongPageIsShownInPart() {
        var problem = problem(answer(200, "text/html", "<html>" + "x".repeat(10_000)));

        assertThat(problem.getMessage()).hasSizeLessThan(600).contains("<html>xxx").contains("…");
    }

    @Test
    void ofABookingInDoubtItIsSaidWhatToDo() {
        assertThatThrownBy(() -> book(answer(503, JSON, ""))).hasMessageContaining("look in DingTalk before sending it again");
    }

    @Test
    void aTokenThatRepeatsEndsTheListWithAnError() {
        var page = answer(200, JSON, "{\"conferenceList\":[{\"conferenceId\":\"c\"}],\"nextToken\":\"again\"}");

        assertThatThrownBy(() -> meetings.occurrences(page).stream().count())
                .isInstanceOf(UnreadableAnswerException.class).hasMessageContaining("QueryScheduleConferenceInfo")
                .hasMessageContaining("\"again\"");
    }

    @Test
    void hasMoreFalseEndsTheListEvenWithAToken() {
        var page = answer(200, JSON, "{\"conferenceList\":[{\"conferenceId\":\"c\"}],\"nextToken\":\"t\",\"hasMore\":false}");

        assertThat(meetings.byRoomCode(page)).hasSize(1);
    }

    @Test
    void aMapperThatTheApplicationHasForAllItsRestClientsDoesNotComeBetween() {
        assertThat(problem(answer(404, JSON, "{\"code\":\"roomNotFound\"}"))).isInstanceOf(ResourceNotFoundException.class);
    }

    @Provider
    @Priority(100)
    public static class MapperForAll implements ResponseExceptionMapper<RuntimeException> {

        @Override
        public RuntimeException toThrowable(Response response) {
            return new IllegalStateException("of the application");
        }
    }

    private ConferenceException problem(String conferenceId) {
        return catchThrowableOfType(ConferenceException.class, () -> meetings.info(conferenceId));
    }

    private void book(String title) {
        meetings.schedule(MeetingRequest.builder().creator("u").title(title).startsAt(Instant.EPOCH)
                .lasting(Duration.ofHours(1)).build());
    }
}

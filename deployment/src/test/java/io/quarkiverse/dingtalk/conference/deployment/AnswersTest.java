package io.quarkiverse.dingtalk.conference.deployment;

import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.NotFoundException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.PermissionDeniedException;
import io.quarkiverse.dingtalk.conference.error.UnreadableAnswerException;
import io.quarkus.test.QuarkusUnitTest;

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
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", "key")
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", "secret");

    private static final String JSON = "application/json;charset=utf-8";

    @Inject
    MeetingService meetings;

    @Inject
    ReactiveMeetingService reactive;

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
        assertThatThrownBy(() -> meetings.occurrences(id).stream().count())
                .hasMessageContaining("scheduleConferenceId must be");
        assertThatThrownBy(() -> meetings.byRoomCode(id).stream().count()).hasMessageContaining("roomCode must be");
    }

    @Test
    void wrongInputComesDownTheUniAndIsNotThrown() {
        var calls = List.of(reactive.info(" "), reactive.schedule(null), reactive.occurrences(" ").page(PageRequest.first()),
                reactive.occurrences("c").page(null), reactive.info("\uD800"));

        assertThat(calls).allSatisfy(call -> assertThatThrownBy(() -> call.await().indefinitely())
                .isInstanceOf(InvalidRequestException.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "400 | {'code':'paramError','requestid':'r-1','message':'PARAM ERROR'}           | InvalidRequestException     | paramError",
            "400 | {'code':'Missingbody','message':'body is mandatory for this action.'}     | InvalidRequestException     | Missingbody",
            "400 | {'code':'InvalidAuthentication','message':'不合法的access_token'}           | AuthenticationException     | InvalidAuthentication",
            "400 | {'code':'AuthenticationFailed.MissingParameter','message':'no token'}     | AuthenticationException     | AuthenticationFailed.MissingParameter",
            "401 | {'code':'unauthorized','message':'no'}                                    | AuthenticationException     | unauthorized",
            "403 | {'code':'noPermission','message':'NO PERMISSION'}                         | PermissionDeniedException   | noPermission",
            "403 | {'code':'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi','message':'qps'} | ThrottledException          | Forbidden.AccessDenied.QpsLimitForAppkeyAndApi",
            "403 | {'code':'Forbidden.AccessDenied.QpsLimitForApi','message':'qps'}          | ThrottledException          | Forbidden.AccessDenied.QpsLimitForApi",
            "403 | {'code':'Forbidden.AccessDenied.ApiCountLimitForOrg','message':'quota'}   | ThrottledException          | Forbidden.AccessDenied.ApiCountLimitForOrg",
            "200 | {'status':1111,'wait':5,'source':'x5','punish':'deny','uuid':'u'}         | ThrottledException          | 1111",
            "429 | {'code':'TooMany','message':'slower'}                                     | ThrottledException          | TooMany",
            "404 | {'code':'roomNotFound','message':'ROOM NOT FOUND'}                        | NotFoundException           | roomNotFound",
            "500 | {'code':'systemError','message':'SYSTEM ERROR'}                           | ServiceUnavailableException | systemError",
            "200 | {'errcode':404,'errmsg':'请求的URI地址不存在'}                                | UnreadableAnswerException   | 404" })
    void everyErrorOfDingTalkIsOfTheKindThatSaysWhatToDo(int status, String body, String kind, String code) {
        var problem = problem(answer(status, JSON, body.replace('\'', '"')));

        assertThat(problem.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(problem.code()).contains(code);
        assertThat(problem.status()).hasValue(status);
        assertThat(problem.operation()).isEqualTo("QueryConferenceInfo");
    }

    @Test
    void theRequestIdIsTakenFromTheBodyAndElseFromTheHeader() {
        assertThat(problem(answer(400, JSON, "{\"code\":\"c\",\"requestid\":\"id-of-the-body\"}")).requestId())
                .contains("id-of-the-body");
        assertThat(problem(answer(503, "text/html", "<html>")).requestId()).contains("id-of-the-header");
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
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "200 | application/json | ``", "200 | text/html | <html>blocked</html>", "200 | application/json | {\"confInfo\":",
            "200 | application/json | []", "200 | application/json | {\"confInfo\":{}}", "200 | text/plain | ok",
            "302 | text/html | moved", "403 | text/html | <html>no</html>",
            "400 | text/html | The plain HTTP request was sent to HTTPS port" })
    void anAnswerThatDingTalkNeverPromisedIsUnreadable(int status, String contentType, String body) {
        var problem = problem(answer(status, contentType, body));

        assertThat(problem).isInstanceOf(UnreadableAnswerException.class);
        assertThat(problem).hasMessageContaining(body.isEmpty() ? "it is empty" : body);
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "500 | {\"code\":\"systemError\",\"message\":\"m\"}",
            "503 | <html>",
            "200 | {\"requestId\":\"r\"}", "200 | ``", "302 | moved" })
    void afterABookingThatMayHaveBeenMadeNobodyKnows(int status, String body) {
        assertThatThrownBy(() -> book(answer(status, JSON, body))).isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("look before sending it again");
    }

    @Test
    void aBookingThatWasRefusedIsKnownNotToBeMade() {
        assertThatThrownBy(() -> book(answer(400, JSON, "{\"code\":\"paramsError\",\"message\":\"error:no\"}")))
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("paramsError: error:no");
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
        assertThat(problem(answer(404, JSON, "{\"code\":\"roomNotFound\"}"))).isInstanceOf(NotFoundException.class);
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

package io.quarkiverse.dingtalk.conference.rest.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.security.InvalidAlgorithmParameterException;
import java.util.stream.Stream;

import javax.net.ssl.SSLHandshakeException;

import jakarta.ws.rs.core.MultivaluedHashMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.netty.handler.ssl.NotSslRecordException;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.MeetingOverException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.ResourceNotFoundException;
import io.quarkiverse.dingtalk.conference.error.UnreadableAnswerException;
import io.quarkiverse.dingtalk.conference.guard.OperationKind;

class ErrorMapperTest {

    private final ErrorResponse damaged = refusal(400, "\uFFFD(InvalidAuthentication");

    @Test
    void aCodeThatIsNotUtf8SaysNothing() {
        assertThat(ErrorMapper.map("o", OperationKind.SAFE, true, damaged)).isInstanceOf(UnreadableAnswerException.class);
        assertThat(ErrorMapper.map("o", OperationKind.NON_IDEMPOTENT, true, damaged))
                .isInstanceOf(OutcomeUnknownException.class);
    }

    @ParameterizedTest
    @MethodSource
    void whyThereIsNoConnectionIsTold(Throwable problem, String reason) {
        assertThat(ErrorMapper.map("o", OperationKind.NON_IDEMPOTENT, false, problem))
                .isInstanceOf(DingTalkUnavailableException.class).hasMessageContaining(reason);
    }

    static Stream<Arguments> whyThereIsNoConnectionIsTold() {
        return Stream.of(
                arguments(new ConnectException("Connection refused: host/1.2.3.4:5"), "Connection refused: host/1.2.3.4:5"),
                arguments(new UnknownHostException("dingtalk.example"), "could not be resolved (dingtalk.example)"),
                arguments(new IOException("the cache is full", new UnknownHostException("x")), "DingTalk: the cache is full"),
                arguments(noTls(new NotSslRecordException("not an SSL/TLS record: 485454")),
                        "what listens there does not speak TLS"),
                arguments(noTls(new InvalidAlgorithmParameterException("the trustAnchors parameter must be non-empty")),
                        "Failed to create SSL connection (the trustAnchors parameter must be non-empty)"));
    }

    private static Throwable noTls(Exception why) {
        return new SSLHandshakeException("Failed to create SSL connection").initCause(why);
    }

    @ParameterizedTest
    @CsvSource({ "404,roomNotFound,conferenceId", "400,roomNotFound,conferenceId",
            "400,scheduleConferenceIdError,scheduleConferenceId", "404,scheduleConferenceIdError,scheduleConferenceId",
            "500,scheduleConferenceIdError,scheduleConferenceId", "400,invalidScheduleConferenceId,scheduleConferenceId",
            "400,invalidRoomCode,roomCode", "400,invalidRoomCode%!(EXTRA string=1),roomCode" })
    void anUnknownIdIsNotFoundAndItIsSaidWhichOneWasExpected(int status, String code, String expected) {
        assertThat(ofRead(status, code)).isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("was expected (" + expected + ")");
    }

    @Test
    void aRecordingThatIsNotThereIsNotFound() {
        assertThat(ofRead(400, "cloudRecordNotFound%!(EXTRA string=50513)")).isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("no cloud recording");
    }

    @ParameterizedTest
    @CsvSource({ "404,waterLimitError", "404,recordStartError", "400,missingRoomCode", "400,missingRoomId", "400,paramsError",
            "400,invalidRoomCodeAndMore" })
    void whatMissesNothingIsNotSaidToBeNotFound(int status, String code) {
        assertThat(ofRead(status, code)).isInstanceOf(InvalidRequestException.class);
    }

    @ParameterizedTest
    @CsvSource({ "404,notFound", "200,404" })
    void aCallForATokenThatIsNotThereIsWronglyConfigured(int status, String code) {
        assertThat(ErrorMapper.map("GetToken", OperationKind.TOKEN, true, refusal(status, code)))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void textMayFollowTheCodeOfARefusedToken() {
        assertThat(ErrorMapper.isTokenRefused(refusal(400, "InvalidAuthentication%!(EXTRA string=1)"))).isTrue();
        assertThat(ErrorMapper.isTokenRefused(refusal(400, "InvalidAuthenticationMethod"))).isFalse();
    }

    @Test
    void aRefusalWithAGoodStatusIsToldInDingTalksWords() {
        assertThat(ofCommand("{\"success\":false}")).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("DingTalk answered 200: DingTalk did not carry it out. DingTalk does not say why.");
        assertThat(ofCommand("{\"code\":\"400\",\"case\":\"no host\"}"))
                .hasMessageContaining("DingTalk answered 200 400: DingTalk did not carry it out: no host. ");
        assertThat(ofCommand("{\"code\":1,\"cause\":\"no host\"}").reason()).endsWith(": no host");
    }

    @Test
    void aRefusalWithAGoodStatusIsNoDoubt() {
        assertThat(ofCommand("{\"success\":\"false\",\"code\":\"confClosed\"}")).isInstanceOf(MeetingOverException.class);
    }

    @Test
    void aTokenMayBeRefusedWithAGoodStatus() {
        assertThat(ErrorMapper.isTokenRefused(refusal(200, "401"))).isTrue();
        assertThat(ErrorMapper.isTokenRefused(refusal(200, "InvalidAuthentication"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"code\":\"200\"}", "{\"success\":true}", "{\"errcode\":404}", "<html>" })
    void aGoodStatusThatRefusesNothingIsDoubt(String body) {
        assertThat(ofCommand(body)).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void ofAChangeInDoubtItIsSaidWhetherItMayBeMadeAgain() {
        assertThat(ErrorMapper.map("o", OperationKind.IDEMPOTENT, true, refusal(500, "systemError")))
                .hasMessageContaining("no harm to make it again")
                .returns(true, ConferenceException::canRetry);
        assertThat(ErrorMapper.map("o", OperationKind.NON_IDEMPOTENT, true, refusal(500, "systemError")))
                .hasMessageContaining("it may be made twice")
                .returns(false, ConferenceException::canRetry);
    }

    @ParameterizedTest
    @CsvSource({ "400,unknownUserError,unionId", "404,waterLimitError,as many people", "400,resourceCancel,was canceled",
            "400,confClosed,is over", "404,recordStartPermissionError,may not record", "400,userNotInOrg,does not belong",
            "404,recordStartError,recorded already", "400,orgAccessForbidden,edition" })
    void theAdviceFitsTheCode(int status, String code, String advice) {
        assertThat(ofRead(status, code)).hasMessageContaining(advice);
    }

    private static ConferenceException ofCommand(String body) {
        return ErrorMapper.map("o", OperationKind.NON_IDEMPOTENT, true,
                new ErrorResponse(200, new MultivaluedHashMap<>(), body));
    }

    private static ConferenceException ofRead(int status, String code) {
        return ErrorMapper.map("o", OperationKind.SAFE, true, refusal(status, code));
    }

    private static ErrorResponse refusal(int status, String code) {
        return new ErrorResponse(status, new MultivaluedHashMap<>(), "{\"code\":\"" + code + "\",\"message\":\"m\"}");
    }
}

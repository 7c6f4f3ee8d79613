package io.quarkiverse.dingtalk.conference.rest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
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

    private static ConferenceException ofRead(int status, String code) {
        return ErrorMapper.map("o", OperationKind.SAFE, true, refusal(status, code));
    }

    private static ErrorResponse refusal(int status, String code) {
        return new ErrorResponse(status, new MultivaluedHashMap<>(), "{\"code\":\"" + code + "\",\"message\":\"m\"}");
    }
}

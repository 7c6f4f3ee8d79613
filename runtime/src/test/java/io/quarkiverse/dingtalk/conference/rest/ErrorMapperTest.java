package io.quarkiverse.dingtalk.conference.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.UnreadableAnswerException;
import io.quarkiverse.dingtalk.conference.guard.OperationKind;

class ErrorMapperTest {

    private final ErrorResponse damaged = new ErrorResponse(400, new MultivaluedHashMap<>(),
            "{\"code\":\"\uFFFD(InvalidAuthentication\",\"message\":\"m\"}");

    @Test
    void aCodeThatIsNotUtf8SaysNothing() {
        assertThat(ErrorMapper.map("o", OperationKind.SAFE, true, damaged)).isInstanceOf(UnreadableAnswerException.class);
        assertThat(ErrorMapper.map("o", OperationKind.NON_IDEMPOTENT, true, damaged))
                .isInstanceOf(OutcomeUnknownException.class);
    }
}

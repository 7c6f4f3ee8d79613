package io.quarkiverse.dingtalk.conference.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.dingtalk.conference.await.Await;
import io.quarkiverse.dingtalk.conference.error.ThrottledException.Limit;
import io.smallrye.mutiny.Uni;

class InTransitTest {

    static Stream<ConferenceException> allKinds() {
        var failure = InTransit.failure("o", "m").status(400).code("c").requestId("r").build();
        return Stream.of(new AuthenticationException(failure), new DingTalkUnavailableException(failure),
                new InvalidRequestException(failure), new MeetingOverException(failure), new OutcomeUnknownException(failure),
                new OutcomeUnknownException(failure, true),
                new PermissionDeniedException(failure, List.of("scope")), new ResourceNotFoundException(failure),
                new ThrottledException(failure, Limit.MONTHLY), new UnreadableAnswerException(failure));
    }

    @ParameterizedTest
    @MethodSource("allKinds")
    void whatIsToldIsOfTheSameKindAndSaysTheSame(ConferenceException failure) {
        var told = InTransit.told(failure);

        assertThat(told).isNotSameAs(failure).hasSameClassAs(failure).hasMessage(failure.getMessage()).hasNoCause();
        assertThat(told.canRetry()).isEqualTo(failure.canRetry());
    }

    @Test
    void aMessageMayBeLeftOutAsAllElse() {
        var failure = new AuthenticationException(Failure.builder().message(null).build());

        assertThat(failure.reason()).isEqualTo("no more is known");
    }

    @Test
    void aStackTraceIsMadeWhenACallerIsTold() {
        var failure = new AuthenticationException(InTransit.failure("o", "m").build());

        assertThat(failure.getStackTrace()).isEmpty();
        assertThat(InTransit.with(failure, known -> known.client("branch")).getStackTrace()).isEmpty();
        assertThat(InTransit.told(failure).getStackTrace()).anyMatch(it -> it.getClassName().equals(getClass().getName()));
    }

    @Test
    void theCauseOfAFailureIsTheCauseOfWhatIsTold() {
        var cause = new IOException("no route");
        var failure = new DingTalkUnavailableException(InTransit.failure("o", "m").cause(cause).build());

        assertThat(InTransit.told(failure).getCause()).isSameAs(cause);
    }

    @Test
    void whatSomebodyElseHasMadeIsTheCauseOfWhatIsTold() {
        var ofTheApplication = new AuthenticationException(Failure.of("o", "m"));

        assertThat(InTransit.told(ofTheApplication).getCause()).isSameAs(ofTheApplication);
    }

    @Test
    void whatIsLearnedOfAFailureLeavesItsStackTraceAlone() {
        var wrong = catchThrowableOfType(InvalidRequestException.class, () -> InvalidRequestException.unlessGiven("f", ""));

        assertThat(InTransit.with(wrong, known -> known.client("branch")).getStackTrace()).isEqualTo(wrong.getStackTrace());
    }

    @Test
    void theMessageSaysWhoseCallItWas() {
        var failure = new ResourceNotFoundException(
                Failure.builder().operation("QueryConferenceInfo").client("branch").organization("ding1").message("gone")
                        .build());

        assertThat(failure).hasMessage("QueryConferenceInfo (client \"branch\", organization ding1): gone. "
                + "Check the id, and that it belongs to the organization of this client.");
        assertThat(failure.client()).contains("branch");
        assertThat(failure.organization()).contains("ding1");
    }

    @Test
    void theMessageNamesTheDefaultClientToo() {
        assertThat(new UnreadableAnswerException(
                Failure.builder().operation("o").client(ConferenceException.DEFAULT_CLIENT).build()))
                .hasMessageStartingWith("o (default client): no more is known. ");
    }

    @Test
    void anExceptionTravels() throws Exception {
        var bytes = new ByteArrayOutputStream();
        var sent = new ThrottledException(Failure.builder().operation("o").client("branch").message("m")
                .cause(new IOException("c")).build(), Limit.ADDRESS);
        new ObjectOutputStream(bytes).writeObject(sent);

        var received = (ThrottledException) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(received).hasMessage(sent.getMessage()).hasRootCauseMessage("c");
        assertThat(received.limit()).isEqualTo(Limit.ADDRESS);
    }

    @Test
    void whoWaitsForAServiceThatStandsInForOursIsInTheStackTraceToo() {
        var elsewhere = new ResourceNotFoundException(InTransit.failure("o", "of the application").build());

        assertThatThrownBy(() -> Await.result(Uni.createFrom().failure(elsewhere)))
                .isInstanceOf(ResourceNotFoundException.class).isNotSameAs(elsewhere)
                .hasMessageContaining("of the application")
                .satisfies(told -> assertThat(told.getStackTrace())
                        .anyMatch(it -> it.getClassName().equals(InTransitTest.class.getName())));
    }
}

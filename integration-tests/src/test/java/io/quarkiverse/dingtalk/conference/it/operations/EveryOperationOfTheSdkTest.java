package io.quarkiverse.dingtalk.conference.it.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** All operations of DingTalk's own SDK, release 2.2.43: it and our services send the same, and read the same. */
@QuarkusTest
@QuarkusTestResource(value = ScriptedDingTalk.class, restrictToAnnotatedClass = true)
class EveryOperationOfTheSdkTest {

    ScriptedDingTalk dingTalk;

    @Inject
    OurCalls ours;

    static List<Operation> operations() {
        return OfficialSdk.operations();
    }

    @BeforeEach
    void reset() {
        dingTalk.reset();
    }

    @Test
    void theSdkHasFiftyOfTheOperations() {
        assertThat(operations()).hasSize(50);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void bothSendTheSame(Operation operation) throws Exception {
        ours.outcome(operation);
        var sent = dingTalk.last(operation);
        new OfficialSdk(dingTalk.url(), "t").call(operation, sent);
        var theirs = dingTalk.last(operation);

        assertThat(theirs).isNotSameAs(sent).isEqualTo(withoutWhatTheSdkLacks(operation, sent));
    }

    /** What the SDK made of an answer says the same to our service as the answer itself. */
    @ParameterizedTest
    @MethodSource("operations")
    void bothReadTheSame(Operation operation) throws Exception {
        var answer = Field.withoutWhatTheSdkLacks(operation.response(), operation.answer());
        dingTalk.answer(operation, answer);
        var read = ours.outcome(operation);
        dingTalk.answer(operation, new OfficialSdk(dingTalk.url(), "t").call(operation, dingTalk.last(operation)));

        assertThat(ours.outcome(operation)).isEqualTo(read);
    }

    private static ScriptedDingTalk.Sent withoutWhatTheSdkLacks(Operation operation, ScriptedDingTalk.Sent sent) {
        return new ScriptedDingTalk.Sent(sent.verb(), sent.path(), sent.query(),
                sent.body() == null ? null : Field.withoutWhatTheSdkLacks(operation.body(), sent.body().deepCopy()));
    }
}

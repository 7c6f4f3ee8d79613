package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.CreationException;
import jakarta.inject.Inject;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.QuarkusUnitTest;

class MistakeFoundByACallTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .overrideConfigKey("quarkus.dingtalk-conference.validate-at-startup", "false")
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "t")
            .overrideConfigKey("quarkus.dingtalk-conference.deadline", "0S");

    @Inject
    MeetingService meetings;

    @RepeatedTest(2)
    void isTheCauseOfWhatEachCallThrows() {
        assertThatThrownBy(() -> meetings.info("c")).isInstanceOf(CreationException.class)
                .cause().isInstanceOf(ConfigurationException.class).hasMessage("quarkus.dingtalk-conference.deadline must be "
                        + "from a millisecond to a day, but is PT0S");
    }
}

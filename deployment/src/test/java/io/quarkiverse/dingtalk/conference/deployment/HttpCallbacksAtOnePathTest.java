package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class HttpCallbacksAtOnePathTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(CallbackCaller.class))
            .overrideConfigKey("quarkus.dingtalk-conference.\"a\".app-key", "ding1")
            .overrideConfigKey("quarkus.dingtalk-conference.\"a\".events.callback.path", "/events")
            .overrideConfigKey("quarkus.dingtalk-conference.\"a\".events.callback.token", CallbackCaller.TOKEN)
            .overrideConfigKey("quarkus.dingtalk-conference.\"a\".events.callback.aes-key", CallbackCaller.AES_KEY)
            .overrideConfigKey("quarkus.dingtalk-conference.\"b\".app-key", "ding2")
            .overrideConfigKey("quarkus.dingtalk-conference.\"b\".events.callback.path", "/events")
            .overrideConfigKey("quarkus.dingtalk-conference.\"b\".events.callback.token", CallbackCaller.TOKEN)
            .overrideConfigKey("quarkus.dingtalk-conference.\"b\".events.callback.aes-key", CallbackCaller.AES_KEY)
            .assertException(failure -> assertThat(failure).hasStackTraceContaining(
                    "quarkus.dingtalk-conference.\"b\".events.callback.path"));

    @Test
    void endTheStart() {
        // the start is what fails
    }
}

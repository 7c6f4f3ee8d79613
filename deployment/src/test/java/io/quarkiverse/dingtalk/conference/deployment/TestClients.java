package io.quarkiverse.dingtalk.conference.deployment;

import java.util.Map;

import io.quarkus.test.QuarkusUnitTest;

/**
 * Configures clients that call {@link AnswerAsAsked} as often as they like.
 *
 * @param common what all of them have
 */
record TestClients(QuarkusUnitTest app, Map<String, String> common) {

    /**
     * @param name with quotes and a dot behind it; empty for the default client
     * @param properties names and values, in turns
     */
    void add(String name, String... properties) {
        var prefix = "quarkus.dingtalk-conference." + name;
        app.overrideRuntimeConfigKey(prefix + "url", AnswerAsAsked.CONFIGURED_URL);
        app.overrideConfigKey(prefix + "rate-limit", "0");
        common.forEach((property, value) -> app.overrideConfigKey(prefix + property, value));
        for (int i = 0; i < properties.length; i += 2) {
            app.overrideConfigKey(prefix + properties[i], properties[i + 1]);
        }
    }
}

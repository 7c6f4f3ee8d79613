package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.devui.tests.DevUIJsonRPCTest;
import io.quarkus.test.QuarkusDevModeTest;

/** The default client has a provider of the application's own, the others have what is configured. */
class DevUIWithOwnTokensTest extends DevUIJsonRPCTest {

    private static final DevApp APP = new DevApp();

    @RegisterExtension
    static final QuarkusDevModeTest DEV_MODE = APP.with(List.of(OwnTokens.class),
            "quarkus.dingtalk-conference.\"branch\".deadline=20S",
            "quarkus.dingtalk-conference.\"fixed\".access-token=t");

    DevUIWithOwnTokensTest() {
        super("quarkus-dingtalk-conference", APP.url());
    }

    @Test
    void allClientsAreShown() throws Exception {
        JsonNode clients = executeJsonRPCMethod("clients");

        assertThat(clients.findValuesAsText("name")).containsExactly("<default>", "branch", "fixed");
        assertThat(clients.findValuesAsText("credentials"))
                .containsExactly("a bean of type AccessTokenProvider", "an internal app", "a fixed token");
    }

    @Test
    void theEmbeddedDingTalkOfTheOthersIsFound() throws Exception {
        assertThat(executeJsonRPCMethod("dingTalk").get("url").asText()).startsWith("http://127.0.0.1:");
    }
}

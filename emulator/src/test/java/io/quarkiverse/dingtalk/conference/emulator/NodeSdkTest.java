package io.quarkiverse.dingtalk.conference.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** DingTalk's own SDK and its Stream client for Node.js; run by the profile that fetches it, see the documentation. */
@Tag("node-sdk")
class NodeSdkTest {

    @Test
    void isServedAsByDingTalk() throws Exception {
        try (EmulatorServer dingtalk = EmulatorServer.start(EmulatorOptions.defaults())) {
            ProcessBuilder node = new ProcessBuilder("node", "--test", "--test-reporter=tap")
                    .directory(new File("target/node-sdk"))
                    .redirectErrorStream(true);
            node.environment().put("DINGTALK_URL", dingtalk.url());
            Process running = node.start();
            String output = new String(running.getInputStream().readAllBytes(), UTF_8);

            assertThat(running.waitFor()).as(output).isZero();
            assertThat(output).contains("# pass 10");
        }
    }
}

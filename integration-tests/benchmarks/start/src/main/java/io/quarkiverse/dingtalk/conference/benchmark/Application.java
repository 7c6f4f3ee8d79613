package io.quarkiverse.dingtalk.conference.benchmark;

import java.util.List;

/** Applications that do the same: one resource, which books a meeting. */
enum Application {

    /** With a REST client written by hand, and a token out of its configuration. */
    WITHOUT("without", "start-without") {
        @Override
        List<String> config(DingTalk dingTalk) {
            return List.of("-Dquarkus.rest-client.hand-written.url=" + dingTalk.url(), "-Dbenchmark.token=" + dingTalk.token());
        }
    },

    /** With the extension. */
    WITH("with", "start-with") {
        @Override
        List<String> config(DingTalk dingTalk) {
            return List.of("-Dquarkus.dingtalk-conference.url=" + dingTalk.url(),
                    "-Dquarkus.dingtalk-conference.app-key=" + dingTalk.key(),
                    "-Dquarkus.dingtalk-conference.app-secret=" + dingTalk.secret(),
                    // there is a limit, but 1,000 calls need not take most of a minute
                    "-Dquarkus.dingtalk-conference.rate-limit=1000");
        }
    },

    /** With DingTalk's own SDK. */
    SDK("SDK", "start-sdk") {
        @Override
        List<String> config(DingTalk dingTalk) {
            return List.of("-Dbenchmark.endpoint=" + dingTalk.url().getAuthority(), "-Dbenchmark.key=" + dingTalk.key(),
                    "-Dbenchmark.secret=" + dingTalk.secret());
        }
    };

    private final String label;
    private final String module;

    Application(String label, String module) {
        this.label = label;
        this.module = module;
    }

    /** The name of its folder. */
    String module() {
        return module;
    }

    abstract List<String> config(DingTalk dingTalk);

    @Override
    public String toString() {
        return label;
    }
}

package io.quarkiverse.dingtalk.conference.benchmark;

import java.io.IOException;
import java.util.List;

/** Applications that do the same: they book a meeting. */
enum Application {

    /** One resource with a REST client written by hand, and a token out of its configuration. */
    WITHOUT("without", "start-without", Build.JVM, Build.NATIVE) {
        @Override
        List<String> config(DingTalk dingTalk) {
            return List.of("-Dquarkus.rest-client.hand-written.url=" + dingTalk.url(), "-Dbenchmark.token=" + dingTalk.token());
        }
    },

    /** The same with the extension. */
    WITH("with", "start-with", Build.values()) {
        @Override
        List<String> config(DingTalk dingTalk) {
            return List.of("-Dquarkus.dingtalk-conference.url=" + dingTalk.url(),
                    "-Dquarkus.dingtalk-conference.app-key=" + dingTalk.key(),
                    "-Dquarkus.dingtalk-conference.app-secret=" + dingTalk.secret(),
                    // there is a limit, but 1,000 calls need not take most of a minute
                    "-Dquarkus.dingtalk-conference.rate-limit=1000");
        }
    },

    /** The same with DingTalk's own SDK. */
    SDK("SDK", "start-sdk", Build.JVM, Build.NATIVE) {
        @Override
        List<String> config(DingTalk dingTalk) {
            return List.of("-Dbenchmark.endpoint=" + dingTalk.url().getAuthority(), "-Dbenchmark.key=" + dingTalk.key(),
                    "-Dbenchmark.secret=" + dingTalk.secret());
        }
    },

    /** A function with the extension. */
    FUNCTION("function", "../function", Build.NATIVE) {
        @Override
        List<String> config(DingTalk dingTalk) {
            return WITH.config(dingTalk);
        }

        @Override
        Running start(List<String> command, DingTalk dingTalk) throws IOException {
            return new RunningFunction(command, config(dingTalk));
        }
    };

    private final String label;
    private final String module;
    private final List<Build> builds;

    Application(String label, String module, Build... builds) {
        this.label = label;
        this.module = module;
        this.builds = List.of(builds);
    }

    /** Its folder, seen from that of the benchmarks. */
    String module() {
        return module;
    }

    List<Build> builds() {
        return builds;
    }

    abstract List<String> config(DingTalk dingTalk);

    Running start(List<String> command, DingTalk dingTalk) throws IOException {
        return new RunningApp(command, config(dingTalk));
    }

    @Override
    public String toString() {
        return label;
    }
}

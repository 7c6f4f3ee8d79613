package io.quarkiverse.dingtalk.conference.it.serverless;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts and ends. */
@QuarkusMain
public class Main implements QuarkusApplication {

    @Override
    public int run(String... args) {
        return 0;
    }
}

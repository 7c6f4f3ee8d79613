package io.quarkiverse.dingtalk.conference.it;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Started out of an IDE, or by Maven's profile "dev", this is Quarkus's dev mode; Quarkus does the rest. */
@QuarkusMain
public class Main {

    public static void main(String... args) {
        Quarkus.run(args);
    }
}

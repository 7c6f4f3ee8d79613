package io.quarkiverse.dingtalk.conference.deployment.observability;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class OwnRestClientFirstTest extends Measured {

    @RegisterExtension
    static final QuarkusUnitTest APP = application();

    @Override
    void call() {
        callOwn();
        callOurs();
    }
}

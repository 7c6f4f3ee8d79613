package io.quarkiverse.dingtalk.conference.deployment.regressions;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** What switches all annotations of fault tolerance off, or each of them, does not reach our calls. */
class FaultToleranceOffTest extends ProtectedWhateverIsSet {

    @RegisterExtension
    static final QuarkusUnitTest APP = FaultToleranceSettings.off();
}

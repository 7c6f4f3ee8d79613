package io.quarkiverse.dingtalk.conference.deployment.regressions;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** What sets values for all annotations of fault tolerance, or for our methods, does not reach our calls. */
class FaultToleranceValuesTest extends ProtectedWhateverIsSet {

    @RegisterExtension
    static final QuarkusUnitTest APP = FaultToleranceSettings.values();
}

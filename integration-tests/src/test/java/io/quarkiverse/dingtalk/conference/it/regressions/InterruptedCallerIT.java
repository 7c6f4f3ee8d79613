package io.quarkiverse.dingtalk.conference.it.regressions;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against the application as it is shipped. */
@QuarkusIntegrationTest
class InterruptedCallerIT extends InterruptedCallerTest {
}

package io.quarkiverse.dingtalk.conference.it;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, where the application is a process of its own. */
@QuarkusIntegrationTest
class ResetIT extends ResetTest {
}

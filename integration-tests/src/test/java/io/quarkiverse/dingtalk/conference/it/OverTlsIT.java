package io.quarkiverse.dingtalk.conference.it;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tests, against the application as it is shipped. */
@QuarkusIntegrationTest
class OverTlsIT extends OverTlsTest {
}

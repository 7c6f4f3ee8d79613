package io.quarkiverse.dingtalk.conference.it.function;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against the executable. */
@QuarkusIntegrationTest
class FunctionIT extends FunctionTest {
}

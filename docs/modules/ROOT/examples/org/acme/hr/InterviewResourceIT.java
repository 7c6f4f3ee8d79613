package org.acme.hr;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class InterviewResourceIT extends InterviewResourceTest {
}

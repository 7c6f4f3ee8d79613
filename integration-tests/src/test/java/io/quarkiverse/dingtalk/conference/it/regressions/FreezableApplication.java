package io.quarkiverse.dingtalk.conference.it.regressions;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;

import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTestProfile;

/** For tests of the application as a process that is frozen and thawed, with a gateway before DingTalk. */
abstract class FreezableApplication {

    abstract static class BehindAGateway implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(GatewayResource.class));
        }
    }

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    Gateway gateway;

    @TestHTTPResource("/meetings")
    URI meetings;

    Application application;
    ApplicationProcess process;

    @BeforeEach
    void find() {
        application = new Application(HttpClient.newHttpClient(), meetings);
        process = ApplicationProcess.underTest();
        application.makeItsFirstCall();
    }
}

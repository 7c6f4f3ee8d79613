package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;

import javax.net.ssl.SSLHandshakeException;

import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.ext.Provider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorServer;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkus.test.QuarkusUnitTest;

/** A filter of the application reports answers to another server, whose certificate is not trusted. */
class CertificateOfAnotherServerTest {

    private static EmulatorServer dingTalk;

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(() -> {
                dingTalk = EmulatorServer.start(EmulatorOptions.defaults());
                System.setProperty("test.other-server.url", dingTalk.url());
            })
            .setAfterAllCustomizer(() -> dingTalk.close())
            .withApplicationRoot(jar -> jar.addClass(Audit.class))
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", "${test.other-server.url}")
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", EmulatorOptions.defaults().appKey())
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", EmulatorOptions.defaults().appSecret());

    @Provider
    public static class Audit implements ClientResponseFilter {
        @Override
        public void filter(ClientRequestContext request, ClientResponseContext response) throws IOException {
            if (request.getUri().getPath().contains("scheduleConferences")) {
                throw (IOException) new SSLHandshakeException("audit server")
                        .initCause(new CertificateException("self signed"));
            }
        }
    }

    @Inject
    MeetingService meetings;

    @Test
    void aBookingThatWasSentIsInDoubt() {
        var failure = catchThrowable(() -> meetings.schedule(MeetingRequest.builder()
                .creator(EmulatorOptions.defaults().appKey()).title("t")
                .startsAt(Instant.now().plusSeconds(3600)).lasting(Duration.ofHours(1)).build()));

        assertThat(failure).isInstanceOf(OutcomeUnknownException.class);
        assertThat(failure.getMessage()).doesNotContain("nothing was sent");
    }
}

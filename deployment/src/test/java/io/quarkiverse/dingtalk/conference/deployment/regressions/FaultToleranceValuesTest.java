package io.quarkiverse.dingtalk.conference.deployment.regressions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.test.QuarkusUnitTest;

/** What sets values for all annotations of fault tolerance, or for our methods, does not reach our calls. */
class FaultToleranceValuesTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = FaultToleranceSettings.values();

    @Inject
    MeetingService meetings;

    @Inject
    @ConferenceClient("customers")
    MeetingService customers;

    @Test
    void theSettingsAreMade() {
        assertThat(FaultToleranceSettings.ofTheApplication()).hasSizeGreaterThan(40);
    }

    @Test
    void aBookingGoesOutOnce() {
        Protection.assertThatABookingGoesOutOnce(meetings);
    }

    @Test
    void aBookingOfAnOrganizationGoesOutOnce() {
        Protection.assertThatABookingGoesOutOnce(customers.forOrganization("ding1"));
    }

    @Test
    void aReadIsRetried() {
        Protection.assertThatAReadIsRetried(meetings);
    }

    @Test
    void aReadOfAnOrganizationIsRetried() {
        Protection.assertThatAReadIsRetried(customers.forOrganization("ding2"));
    }

    @Test
    void theCircuitBreakerOpens() {
        Protection.assertThatTheCircuitBreakerOpens(customers.forOrganization("ding3"));
    }

    @Test
    void theLimitHolds() {
        Protection.assertThatTheLimitHolds(customers.forOrganization("ding4"));
    }
}

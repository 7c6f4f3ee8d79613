package io.quarkiverse.dingtalk.conference.deployment.regressions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;

/** How calls are protected in an application that sets what could do harm; its subclasses say what it sets. */
abstract class ProtectedWhateverIsSet {

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

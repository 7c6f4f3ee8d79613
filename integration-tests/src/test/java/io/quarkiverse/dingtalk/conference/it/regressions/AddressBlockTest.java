package io.quarkiverse.dingtalk.conference.it.regressions;

import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.INFO;
import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.end;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;

/** DingTalk blocks the address of a machine, not a client or an organization. */
@QuarkusTest
@TestProfile(Clients.class)
class AddressBlockTest {

    private static final int ORGANIZATIONS = 50;
    private static final Duration PROBES = Duration.ofSeconds(5);

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    @ConferenceClient("customers")
    ReactiveMeetingService customers;

    @Inject
    @ConferenceClient("blocked-1")
    ReactiveMeetingService one;

    @Inject
    @ConferenceClient("blocked-2")
    ReactiveMeetingService other;

    /** The other tests call the same host. */
    @AfterEach
    void untilTheBlockIsOver() {
        dingTalk.clearFaults();
        end(one.info("c")).repeat().withDelay(Duration.ofMillis(100)).until("ResourceNotFoundException"::equals).collect()
                .last()
                .await().atMost(Duration.ofSeconds(20));
        assertThat(end(one.info("c")).await().indefinitely()).isEqualTo("ResourceNotFoundException");
    }

    @Test
    void whoFindsItOutTellsAllOrganizations() {
        var organizations = new ArrayList<ReactiveMeetingService>();
        for (int i = 0; i < ORGANIZATIONS; i++) {
            organizations.add(customers.forOrganization("ding" + i));
        }
        eachOnce(organizations); // so that each has a token
        dingTalk.fail("*", -1, Fault.addressBlocked());
        end(one.info("c")).await().indefinitely();
        int before = dingTalk.counts().get(INFO);
        for (int i = 0; i < 20; i++) {
            eachOnce(organizations);
        }

        assertThat(dingTalk.counts().get(INFO) - before).isLessThanOrEqualTo(3); // a probe each five seconds
    }

    @Test
    void aFailureOfWhatWasSentBeforeDoesNotEndIt() {
        dingTalk.failNext(INFO, Fault.delay(Duration.ofSeconds(1)));
        var late = end(one.info("late")).subscribeAsCompletionStage();
        end(other.info("c")).await().indefinitely();
        dingTalk.fail(INFO, -1, Fault.addressBlocked());
        end(other.info("c")).await().indefinitely();
        assertThat(late.join()).isEqualTo("ResourceNotFoundException");

        int before = dingTalk.counts().get(INFO);
        assertThat(end(other.info("c")).await().indefinitely()).isEqualTo("ThrottledException");
        assertThat(dingTalk.counts().get(INFO)).isEqualTo(before);
    }

    private static void eachOnce(ArrayList<ReactiveMeetingService> organizations) {
        Uni.join().all(organizations.stream().map(it -> end(it.info("c"))).toList()).andFailFast().await()
                .atMost(PROBES.multipliedBy(4));
    }
}

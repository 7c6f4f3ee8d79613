package io.quarkiverse.dingtalk.conference.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.MeetingStatus;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.PermissionDeniedException;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.Operation;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Multi;

/** Tokens under the load and the misfortunes for which they are kept, over real HTTP. */
@QuarkusTest
@TestProfile(ManyClients.class)
class TokensTest {

    private static final Logger LOG = Logger.getLogger(TokensTest.class);
    private static final int CALLERS = 500;
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(CALLERS);

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    @Identifier("dingtalk-conference")
    ManyClients.TickingClock clock;

    @Inject
    AccessTokenProvider tokens;

    @Inject
    MeetingService meetings;

    @Inject
    @ConferenceClient("refreshing")
    MeetingService refreshing;

    @Inject
    @ConferenceClient("suite")
    MeetingService suite;

    @Inject
    @ConferenceClient("unified")
    MeetingService unified;

    @Inject
    @ConferenceClient("wrong")
    MeetingService wrong;

    private String conferenceId;

    @AfterAll
    static void stopThreads() {
        THREADS.shutdown();
    }

    @BeforeEach
    void startAMeetingAndForgetTheTokenOnBothSides() {
        conferenceId = dingTalk.start(book(meetings));
        dingTalk.forgetTokens();
        tokens.invalidate(tokens.token().await().indefinitely());
    }

    @Test
    void aThousandFirstCallsAskForOneToken() {
        dingTalk.failNext(Operation.ACCESS_TOKEN, Fault.delay(Duration.ofMillis(500)));
        int before = dingTalk.count(Operation.ACCESS_TOKEN);

        assertThat(aThousandCalls(meetings)).hasSize(2 * CALLERS);
        assertThat(dingTalk.count(Operation.ACCESS_TOKEN) - before).isEqualTo(1);
    }

    @Test
    void whileATokenIsRefreshedNoCallWaits() {
        refreshing.info(conferenceId);
        clock.tick(Duration.ofMinutes(115));
        dingTalk.failNext(Operation.ACCESS_TOKEN, Fault.noAnswer());
        int before = dingTalk.count(Operation.ACCESS_TOKEN);

        // the request for the next token is never answered: a call that waited for it would not come back
        assertThat(aThousandCalls(refreshing)).hasSize(2 * CALLERS);
        assertThat(dingTalk.count(Operation.ACCESS_TOKEN) - before).isEqualTo(1);
    }

    @Test
    void aRefreshThatFailsFiveTimesFailsNoCall() {
        meetings.info(conferenceId);
        clock.tick(Duration.ofMinutes(111));
        dingTalk.fail(Operation.ACCESS_TOKEN, 5, Fault.status(503));
        int before = dingTalk.count(Operation.ACCESS_TOKEN);
        for (int i = 0; i < 300; i++) {
            meetings.info(conferenceId);
            await().pollDelay(Duration.ZERO).until(this::noRequestForATokenIsUnderWay); // one that takes ten seconds of the clock is given up
            clock.tick(Duration.ofSeconds(1));
        }

        assertThat(dingTalk.count(Operation.ACCESS_TOKEN) - before).isEqualTo(5 + 1);
    }

    private boolean noRequestForATokenIsUnderWay() {
        return dingTalk.requests().stream().filter(it -> it.path().contains("/oauth2/")).count() == dingTalk
                .count(Operation.ACCESS_TOKEN);
    }

    @Test
    void callsThatAreRefusedTogetherAskForOneToken() {
        meetings.info(conferenceId);
        dingTalk.forgetTokens();
        int before = dingTalk.count(Operation.ACCESS_TOKEN);

        assertThat(aThousandCalls(meetings)).hasSize(2 * CALLERS);
        assertThat(dingTalk.count(Operation.ACCESS_TOKEN) - before).isEqualTo(1);
    }

    @Test
    void aBookingWhoseTokenIsRefusedIsBookedOnce() {
        meetings.info(conferenceId);
        dingTalk.forgetTokens();
        int before = dingTalk.bookings().size();

        book(meetings);

        assertThat(dingTalk.bookings()).hasSize(before + 1);
    }

    @Test
    void aSecondRefusalIsAnError() {
        dingTalk.fail(Operation.INFO, 2, Fault.tokenRefused());
        int before = dingTalk.count(Operation.INFO);

        assertThatThrownBy(() -> meetings.info(conferenceId)).isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("InvalidAuthentication");
        assertThat(dingTalk.count(Operation.INFO) - before).isEqualTo(2);
    }

    @Test
    void everyWayToATokenIsTakenByTheEmbeddedDingTalk() {
        assertThat(Stream.of(meetings, suite.forOrganization("ding-customer"), unified,
                unified.forOrganization("ding-customer")))
                .allSatisfy(it -> assertThat(it.info(dingTalk.start(book(it))).status())
                        .isEqualTo(MeetingStatus.IN_PROGRESS));
    }

    @Test
    void aWrongSecretIsSaidToBeOne() {
        assertThatThrownBy(() -> wrong.info(conferenceId)).isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("invalidClientIdOrSecret");
    }

    @Test
    void anOrganizationThatIsNotThereTroublesNoOther() {
        assertThatThrownBy(() -> suite.forOrganization("nobody").info(conferenceId))
                .isInstanceOf(AuthenticationException.class).hasMessageContaining("invalidAuthInfo");
        assertThat(book(suite.forOrganization("ding-customer"))).isNotBlank();
    }

    @Test
    void anOrganizationDoesNotSeeTheMeetingsOfAnother() {
        assertThatThrownBy(() -> suite.forOrganization("ding-customer").info(conferenceId))
                .isInstanceOf(PermissionDeniedException.class).hasMessageContaining("noPermission");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", " " })
    void whatIsNoOrganizationIsRefusedAtOnceByAClientThatServesOneOnlyToo(String corpId) {
        assertThatThrownBy(() -> meetings.forOrganization(corpId)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("corpId");
    }

    @Test
    void tenThousandOrganizationsAskForOneTokenEach() {
        long before = usedMemory();
        int requestsBefore = dingTalk.count(Operation.CORP_ACCESS_TOKEN);
        for (int round = 0; round < 2; round++) {
            var answers = Multi.createFrom().range(0, 10_000)
                    .onItem().transformToUni(i -> suite.reactive().forOrganization("ding-" + i).schedule(aMeeting()))
                    .merge(64).collect().asList().await().indefinitely();
            assertThat(answers).hasSize(10_000);
        }

        assertThat(dingTalk.count(Operation.CORP_ACCESS_TOKEN) - requestsBefore).isEqualTo(10_000);
        dingTalk.reset(); // what the embedded DingTalk remembers of the bookings is not theirs
        LOG.infof("10,000 organizations keep %d KiB of heap", (usedMemory() - before) / 1024);
    }

    private List<MeetingInfo> aThousandCalls(MeetingService meetings) {
        var blocking = IntStream.range(0, CALLERS)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> meetings.info(conferenceId), THREADS)).toList();
        var nonBlocking = IntStream.range(0, CALLERS)
                .mapToObj(i -> meetings.reactive().info(conferenceId).subscribeAsCompletionStage()).toList();
        return Stream.concat(blocking.stream(), nonBlocking.stream()).map(CompletableFuture::join).toList();
    }

    private static String book(MeetingService meetings) {
        return meetings.schedule(aMeeting()).scheduleConferenceId();
    }

    private static MeetingRequest aMeeting() {
        return MeetingRequest.builder().creator("u").title("t").startsAt(Instant.EPOCH).lasting(Duration.ofHours(1)).build();
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

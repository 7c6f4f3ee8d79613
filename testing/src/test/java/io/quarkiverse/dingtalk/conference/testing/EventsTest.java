package io.quarkiverse.dingtalk.conference.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.assertj.core.data.TemporalUnitOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/** What apps are told, and what a test sees and makes of it. */
@ExtendWith(DingTalkExtension.class)
class EventsTest {

    private static final NewEvent EVENT = NewEvent.of("meeting_status_change", "{\"conferenceId\":\"c\"}").withId("an-event");

    private static final TemporalUnitOffset ABOUT = within(1, ChronoUnit.MINUTES);

    @InjectDingTalk
    private DingTalkEmulator dingTalk;

    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private StreamApp app;

    @BeforeEach
    void connect() throws Exception {
        app = new StreamApp(dingTalk, eventId -> !refused.contains(eventId));
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void whatHappensInMeetingsBecomesEvents() {
        String meeting = new App(dingTalk).startAtOnce("host");
        dingTalk.end(meeting);

        dingTalk.events().awaitAcknowledged();

        assertThat(dingTalk.events().list()).extracting(EventState::type).contains("meeting_status_change",
                "meeting_member_status_change");
        assertThat(dingTalk.events().list()).last().satisfies(event -> {
            assertThat(event.data()).contains(meeting, "conference_closed");
            assertThat(event.corpId()).isEqualTo("ding-emulator-corp");
            assertThat(event.occurredAt()).isCloseTo(dingTalk.clock().instant(), ABOUT);
        });
    }

    @Test
    void anEventIsMadeUpAndAcknowledged() throws Exception {
        String eventId = dingTalk.events().publish(EVENT.in("ding-other"));

        EventState event = dingTalk.events().awaitAcknowledged(eventId);
        assertThat(event.eventId()).isEqualTo("an-event").isEqualTo(app.nextEvent());
        assertThat(event.corpId()).isEqualTo("ding-other");
        assertThat(event.data()).isEqualTo("{\"conferenceId\":\"c\"}");
        assertThat(event.sent()).isEqualTo(1);
        assertThat(event.refused()).isZero();
        assertThat(event.refusal()).isNull();
    }

    @Test
    void anEventThatIsRefusedComesAgain() {
        refused.add("an-event");
        dingTalk.events().publish(EVENT);
        EventState event = dingTalk.events().await("an-event", it -> it.refused() > 0);
        refused.clear();
        dingTalk.advanceClock(Duration.ofMinutes(1));

        assertThat(event.isAcknowledged()).isFalse();
        assertThat(event.refusal()).contains("LATER");
        assertThat(dingTalk.events().awaitAcknowledged("an-event").sent()).isEqualTo(2);
    }

    @Test
    void anEventIsSentAgain() throws Exception {
        dingTalk.events().publish(EVENT);
        dingTalk.events().sendAgain(dingTalk.events().awaitAcknowledged("an-event"));

        assertThat(app.nextEvent()).isEqualTo("an-event").isEqualTo(app.nextEvent());
    }

    @Test
    void anEventThatIsNotAcknowledgedIsNamed() {
        var impatient = new DingTalkEmulator(dingTalk.url(), Duration.ofMillis(20)).events();
        refused.add("an-event");
        dingTalk.events().publish(EVENT);

        assertThatIllegalStateException().isThrownBy(impatient::awaitAcknowledged).withMessageContaining("an-event");
        assertThatIllegalStateException().isThrownBy(() -> impatient.awaitAcknowledged("an-event"));
    }

    @Test
    void anEventThatThereIsNotIsNotAwaited() {
        assertThatIllegalStateException().isThrownBy(() -> dingTalk.events().awaitAcknowledged("another"))
                .withMessage("There is no event another");
    }

    @Test
    void whatAnEventTellsIsAnObject() {
        assertThatIllegalArgumentException().isThrownBy(() -> NewEvent.of("meeting_status_change", "[]"));
    }

    @Test
    void eventsAreForgottenOnReset() {
        dingTalk.events().publish(EVENT);
        dingTalk.reset();

        assertThat(dingTalk.events().list()).isEmpty();
    }

    @Test
    void aConnectionIsSeenWithWhatWentOverIt() {
        dingTalk.events().publish(EVENT);
        dingTalk.events().awaitAcknowledged();

        assertThat(dingTalk.stream().connections()).singleElement().satisfies(connection -> {
            assertThat(connection.appKey()).isEqualTo(dingTalk.appKey());
            assertThat(connection.sent()).isEqualTo(1);
            assertThat(connection.acknowledged()).isEqualTo(1);
            assertThat(connection.refused()).isZero();
            assertThat(connection.unacknowledged()).isZero();
            assertThat(connection.isLeaving()).isFalse();
            assertThat(connection.isSilent()).isFalse();
            assertThat(connection.openedAt()).isCloseTo(dingTalk.clock().instant(), ABOUT);
            assertThat(connection.id()).isNotEmpty();
        });
    }

    @Test
    void connectionsAreCut() {
        dingTalk.stream().cut();

        app.awaitEnd();
        assertThat(dingTalk.stream().connections()).isEmpty();
    }

    @Test
    void appsAreAskedToOpenOtherConnections() throws Exception {
        dingTalk.stream().disconnect();

        assertThat(app.next()).contains("disconnect");
        assertThat(dingTalk.stream().connections()).extracting(StreamConnection::isLeaving).containsExactly(true);
    }

    @Test
    void nothingGoesOverASilentConnection() {
        dingTalk.stream().silence(true);
        dingTalk.events().publish(EVENT);

        assertThat(dingTalk.stream().connections()).singleElement().satisfies(connection -> {
            assertThat(connection.isSilent()).isTrue();
            assertThat(connection.unacknowledged()).isEqualTo(1);
        });
    }

    @Test
    void eventsAreDuplicated() {
        dingTalk.stream().duplicate(2);
        dingTalk.events().publish(EVENT);

        assertThat(dingTalk.events().awaitAcknowledged("an-event").sent()).isEqualTo(3);
    }

    @Test
    void eventsOvertakeEachOther() throws Exception {
        dingTalk.stream().reorder(true);
        dingTalk.events().publish(EVENT.withId("first"));
        dingTalk.events().publish(EVENT.withId("second"));

        assertThat(app.nextEvent()).isEqualTo("second");
        assertThat(app.nextEvent()).isEqualTo("first");
    }

    @Test
    void eventsComeBehindDamagedFrames() throws Exception {
        dingTalk.stream().damageFrames(1);
        dingTalk.events().publish(EVENT);

        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> new JsonObject(app.next()));
        assertThat(app.nextEvent()).isEqualTo("an-event");
    }

    @Test
    void eventsAreDelayedUntilFaultsAreCleared() throws Exception {
        dingTalk.stream().delay(Duration.ofHours(1));
        dingTalk.events().publish(EVENT.withId("late"));
        dingTalk.stream().clearFaults();
        dingTalk.events().publish(EVENT);

        assertThat(app.nextEvent()).isEqualTo("an-event");
        assertThat(dingTalk.events().list().get(0).sent()).isZero();
    }
}

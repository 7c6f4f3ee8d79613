package io.quarkiverse.dingtalk.conference.emulator.event;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.CORP;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.vertx.core.json.JsonObject;

class MeetingEventsTest {

    private static final String STATUS = "meeting_status_change";
    private static final String DIRECTED = "meeting_status_change_target_push";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.MEETING_EVENTS, says = "meeting_status_change with changeScene conference_created tells that a meeting has started: openConfModel with bizType (a text, 0 if it was started at once and 3 if it was booked), activeNum, attendNum, conferenceId, creatorId, creatorNick, startTime, invitedNum, title, scheduleConferenceId and status, and next to it statusSeqNum")
    @Guess(page = Page.MEETING_EVENTS, says = "status is 2 at the start, though 1 in the example; the name of the creator is the unionId; there is no confDuration before the end")
    void tellThatABookedMeetingHasStarted() {
        String scheduleId = dingtalk.bookedId();
        String id = dingtalk.start(scheduleId);

        assertThat(dingtalk.told(STATUS)).containsExactly(new JsonObject()
                .put("openConfModel", new JsonObject()
                        .put("bizType", "3")
                        .put("activeNum", 0)
                        .put("attendNum", 0)
                        .put("conferenceId", id)
                        .put("creatorId", "creator-1")
                        .put("creatorNick", "creator-1")
                        .put("startTime", dingtalk.clock().millis())
                        .put("invitedNum", 0)
                        .put("title", "设计评审 Design review")
                        .put("scheduleConferenceId", scheduleId)
                        .put("status", 2))
                .put("statusSeqNum", 1)
                .put("changeScene", "conference_created"));
    }

    @Test
    void tellThatAMeetingWasStartedAtOnce() {
        String id = dingtalk.startedAtOnce("anne").getString("conferenceId");

        JsonObject model = dingtalk.told(STATUS).get(0).getJsonObject("openConfModel");
        assertThat(model.getString("conferenceId")).isEqualTo(id);
        assertThat(model.getString("bizType")).isEqualTo("0");
        assertThat(model.containsKey("scheduleConferenceId")).isFalse();
    }

    @Test
    @Sentence(page = Page.MEETING_EVENTS, says = "conference_closed tells that it has ended, with its confDuration")
    void tellThatAMeetingHasEnded() {
        String id = dingtalk.start(dingtalk.bookedId());
        dingtalk.clock().tick(Duration.ofMinutes(45));
        dingtalk.end(id);

        JsonObject told = dingtalk.told(STATUS).get(1);
        assertThat(told.getString("changeScene")).isEqualTo("conference_closed");
        assertThat(told.getJsonObject("openConfModel").getInteger("status")).isEqualTo(1);
        assertThat(told.getJsonObject("openConfModel").getLong("confDuration")).isEqualTo(45 * 60_000);
    }

    @Test
    @Sentence(page = Page.MEETING_EVENTS, says = "meeting_status_change_target_push tells the same to the app that made the meeting: bizType is a number there, and there are endTime, roomCode and externalLinkUrl; status is 1 for ended and 2 for started")
    void tellTheAppThatMadeTheMeetingMore() {
        dingtalk.choose(Choice.EVENT_VARIANTS, "directed");
        JsonObject booked = dingtalk.booked();
        String id = dingtalk.start(booked.getString("scheduleConferenceId"));
        dingtalk.clock().tick(Duration.ofSeconds(5));
        dingtalk.end(id);

        assertThat(dingtalk.told(DIRECTED)).hasSize(2).last().isEqualTo(new JsonObject()
                .put("openConfModel", new JsonObject()
                        .put("bizType", 3)
                        .put("activeNum", 0)
                        .put("attendNum", 0)
                        .put("confDuration", 5000)
                        .put("conferenceId", id)
                        .put("startTime", dingtalk.clock().millis() - 5000)
                        .put("endTime", dingtalk.clock().millis())
                        .put("invitedNum", 0)
                        .put("status", 1)
                        .put("title", "设计评审 Design review")
                        .put("roomCode", booked.getString("roomCode"))
                        .put("externalLinkUrl", dingtalk.info(id).ok().getJsonObject("confInfo").getString("externalLinkUrl"))
                        .put("creatorId", "creator-1")
                        .put("creatorNick", "creator-1")
                        .put("scheduleConferenceId", booked.getString("scheduleConferenceId")))
                .put("statusSeqNum", 2)
                .put("changeScene", "conference_closed"));
    }

    @Test
    @Sentence(page = Page.MEETING_EVENTS, says = "the directed events come only of meetings that were made by calls")
    @Guess(page = Page.MEETING_EVENTS, says = "a meeting of the calendar has a calendarEventId, and autoCall for its bizScene as in the example")
    void tellNoAppMoreOfAMeetingOfTheCalendar() {
        dingtalk.choose(Choice.EVENT_VARIANTS, "both");
        String scheduleId = dingtalk.control("bookings", aBooking().put("fromCalendar", true)).ok()
                .getString("scheduleConferenceId");

        dingtalk.start(scheduleId);

        assertThat(dingtalk.told(DIRECTED)).isEmpty();
        JsonObject model = dingtalk.told(STATUS).get(0).getJsonObject("openConfModel");
        assertThat(model.getString("calendarEventId")).isEqualTo("calendar-" + scheduleId);
        assertThat(model.getString("bizScene")).isEqualTo("autoCall");
    }

    @ParameterizedTest
    @CsvSource({ "undirected," + STATUS, "directed," + DIRECTED })
    void comeInTheVariantThatIsChosen(String variant, String type) {
        dingtalk.choose(Choice.EVENT_VARIANTS, variant);

        dingtalk.start(dingtalk.bookedId());

        assertThat(dingtalk.events()).extracting(it -> it.getString("eventType")).containsExactly(type);
    }

    @Test
    void comeInBothVariantsIfBothAreChosen() {
        dingtalk.choose(Choice.EVENT_VARIANTS, "both");

        dingtalk.start(dingtalk.bookedId());

        assertThat(dingtalk.events()).extracting(it -> it.getString("eventType")).containsExactly(STATUS, DIRECTED);
    }

    @Test
    void areOfAnOrganizationAndHaveIdsOfTheirOwn() {
        dingtalk.choose(Choice.EVENT_VARIANTS, "both");
        dingtalk.start(dingtalk.bookedId());

        assertThat(dingtalk.events()).hasSize(2).allSatisfy(event -> {
            assertThat(event.getString("corpId")).isEqualTo(CORP);
            assertThat(event.getLong("bornTime")).isEqualTo(dingtalk.clock().millis());
            assertThat(event.getString("eventId")).matches("[0-9a-f]{32}");
        }).extracting(it -> it.getString("eventId")).doesNotHaveDuplicates();
    }

    @Test
    @Sentence(page = Page.MEETING_EVENTS, says = "statusSeqNum counts the events of a meeting and of its people together")
    @Guess(page = Page.MEETING_EVENTS, says = "it counts from 1 in each meeting, and an event and its directed twin have the same")
    void areCountedTogetherWithThoseOfThePeople() {
        dingtalk.choose(Choice.EVENT_VARIANTS, "both");
        String id = dingtalk.start(dingtalk.bookedId());
        dingtalk.join(id, "anne");
        dingtalk.leave(id, "anne");
        dingtalk.end(id);

        assertThat(dingtalk.events()).extracting(it -> it.getJsonObject("data").getInteger("statusSeqNum"))
                .containsExactly(1, 1, 2, 2, 3, 3, 4, 4);
    }

    @Test
    void areNotMadeOfWhatASeedSaysWasThereFromTheBeginning() {
        dingtalk.put("seed", new JsonObject("""
                {"bookings":[{"creatorUnionId":"c","title":"t","startTime":1687924800000,"endTime":1687928400000,
                "meetings":[{"members":[{"unionId":"anne"}],"ended":true}]}]}""")).isNoContent();

        assertThat(dingtalk.events()).isEmpty();
    }
}

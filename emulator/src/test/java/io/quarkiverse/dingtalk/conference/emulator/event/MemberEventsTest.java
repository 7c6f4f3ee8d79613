package io.quarkiverse.dingtalk.conference.emulator.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class MemberEventsTest {

    private static final String MEMBER = "meeting_member_status_change";
    private static final String DIRECTED = "meeting_member_status_change_target_push";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private String id;

    @BeforeEach
    void startAMeeting() {
        id = dingtalk.start(dingtalk.bookedId());
    }

    @Test
    @Sentence(page = Page.MEMBER_EVENTS, says = "meeting_member_status_change with changeScene user_join tells who has come: openMemberModels with deviceType, duration, joinTime, leaveTime, pstnJoin, conferenceId, userNick, attendStatus, host, coHost and userId, which is the unionId, and next to it statusSeqNum")
    @Guess(page = Page.MEMBER_EVENTS, says = "what is not known yet is left out: leaveTime and duration of somebody inside, joinTime of somebody who is called")
    void tellWhoHasCome() {
        dingtalk.join(id, new JsonObject().put("unionId", "anne").put("nick", "Anne").put("device", "android"));

        assertThat(dingtalk.told(MEMBER)).containsExactly(new JsonObject()
                .put("openMemberModels", new JsonArray().add(new JsonObject()
                        .put("deviceType", "Android")
                        .put("joinTime", dingtalk.clock().millis())
                        .put("pstnJoin", false)
                        .put("conferenceId", id)
                        .put("userNick", "Anne")
                        .put("attendStatus", 3)
                        .put("host", false)
                        .put("coHost", false)
                        .put("userId", "anne")))
                .put("statusSeqNum", 2)
                .put("changeScene", "user_join"));
    }

    @Test
    @Sentence(page = Page.MEMBER_EVENTS, says = "meeting_member_status_change_target_push tells the same to the app that made the meeting")
    void tellTheAppThatMadeTheMeetingTheSame() {
        dingtalk.choose(Choice.EVENT_VARIANTS, "both");
        dingtalk.join(id, "anne");

        assertThat(dingtalk.told(DIRECTED)).isEqualTo(dingtalk.told(MEMBER));
    }

    @Test
    @Sentence(page = Page.MEMBER_EVENTS, says = "user_leave tells who has left, with leaveTime and the duration in milliseconds")
    void tellWhoHasLeft() {
        dingtalk.join(id, "anne");
        dingtalk.clock().tick(Duration.ofSeconds(10));
        dingtalk.leave(id, "anne");

        JsonObject told = dingtalk.told(MEMBER).get(1);
        JsonObject anne = told.getJsonArray("openMemberModels").getJsonObject(0);
        assertThat(told.getString("changeScene")).isEqualTo("user_leave");
        assertThat(anne.getInteger("attendStatus")).isEqualTo(6);
        assertThat(anne.getLong("leaveTime")).isEqualTo(dingtalk.clock().millis());
        assertThat(anne.getLong("duration")).isEqualTo(10_000);
    }

    @Test
    @Sentence(page = Page.MEMBER_EVENTS, says = "user_invited tells who is called")
    void tellWhoIsCalled() {
        dingtalk.command(id, "users/invite", new JsonObject().put("unionId", "creator-1").put("inviteeList",
                new JsonArray().add(new JsonObject().put("unionId", "anne").put("nick", "Anne")))).ok();

        JsonObject told = dingtalk.told(MEMBER).get(0);
        JsonObject anne = told.getJsonArray("openMemberModels").getJsonObject(0);
        assertThat(told.getString("changeScene")).isEqualTo("user_invited");
        assertThat(anne.getString("userId")).isEqualTo("anne");
        assertThat(anne.getInteger("attendStatus")).isEqualTo(2);
        assertThat(anne.containsKey("joinTime")).isFalse();
    }

    @Test
    @Guess(page = Page.MEMBER_EVENTS, says = "calling somebody who is inside is not told")
    void doNotTellThatSomebodyInsideIsCalled() {
        dingtalk.join(id, "anne");
        dingtalk.command(id, "users/invite", new JsonObject().put("unionId", "creator-1").put("inviteeList",
                new JsonArray().add(new JsonObject().put("unionId", "anne").put("nick", "Anne")))).ok();

        assertThat(dingtalk.told(MEMBER)).hasSize(1);
    }

    @Test
    @Sentence(page = Page.MEMBER_EVENTS, says = "user_kicked tells who was removed")
    void tellWhoWasRemoved() {
        dingtalk.join(id, "anne");
        dingtalk.command(id, "members/kick", new JsonObject().put("userList",
                new JsonArray().add(new JsonObject().put("unionId", "anne")))).ok();

        JsonObject told = dingtalk.told(MEMBER).get(1);
        assertThat(told.getString("changeScene")).isEqualTo("user_kicked");
        assertThat(told.getJsonArray("openMemberModels").getJsonObject(0).getInteger("attendStatus")).isEqualTo(5);
    }

    @Test
    @Sentence(page = Page.MEMBER_EVENTS, says = "userId is empty for people from other organizations")
    @Guess(page = Page.MEMBER_EVENTS, says = "it is the empty text")
    void doNotTellTheUnionIdOfOutsiders() {
        dingtalk.join(id, new JsonObject().put("unionId", "olga").put("nick", "Olga").put("outsider", true));

        JsonObject olga = dingtalk.told(MEMBER).get(0).getJsonArray("openMemberModels").getJsonObject(0);
        assertThat(olga.getString("userId")).isEmpty();
        assertThat(olga.getString("userNick")).isEqualTo("Olga");
    }

    @Test
    @Guess(page = Page.MEMBER_EVENTS, says = "when a meeting ends, user_leave comes for each who is inside, in an event of its own, and then conference_closed; of who is still called nothing is told")
    void tellThatEverybodyLeavesWhenAMeetingEnds() {
        dingtalk.join(id, "anne");
        dingtalk.join(id, "bob");
        int before = dingtalk.events().size();

        dingtalk.end(id);

        assertThat(dingtalk.events().stream().skip(before))
                .extracting(it -> it.getString("eventType"), it -> it.getJsonObject("data").getString("changeScene"))
                .containsExactly(tuple(MEMBER, "user_leave"), tuple(MEMBER, "user_leave"),
                        tuple("meeting_status_change", "conference_closed"));
    }

    @Test
    void tellAboutThoseWhoAreCalledWhenAMeetingIsStartedAtOnce() {
        String started = dingtalk.startedAtOnce("anne", "bob").getString("conferenceId");

        assertThat(dingtalk.told(MEMBER))
                .extracting(it -> it.getString("changeScene"),
                        it -> it.getJsonArray("openMemberModels").getJsonObject(0).getString("userId"),
                        it -> it.getJsonArray("openMemberModels").getJsonObject(0).getString("conferenceId"))
                .containsExactly(tuple("user_join", "anne", started), tuple("user_invited", "bob", started));
    }
}

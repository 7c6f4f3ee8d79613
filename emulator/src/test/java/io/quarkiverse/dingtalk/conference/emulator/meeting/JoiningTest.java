package io.quarkiverse.dingtalk.conference.emulator.meeting;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.vertx.core.json.JsonObject;

class JoiningTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private String conferenceId;

    @BeforeEach
    void startAMeeting() {
        conferenceId = dingtalk.start(dingtalk.bookedId());
    }

    @Test
    @Sentence(page = Page.INFO, says = "activeNum counts who is inside now, attendNum everybody who ever joined")
    void countsWhoIsInsideAndWhoWas() {
        dingtalk.join(conferenceId, "a");
        dingtalk.join(conferenceId, "b");
        dingtalk.leave(conferenceId, "a");

        assertThat(counts()).containsExactly(1, 2);
    }

    @Test
    @Guess(page = Page.INFO, says = "who comes back counts once in attendNum")
    void countsSomebodyWhoComesBackOnce() {
        dingtalk.join(conferenceId, "a");
        dingtalk.leave(conferenceId, "a");
        dingtalk.join(conferenceId, "a");

        assertThat(counts()).containsExactly(1, 1);
    }

    @Test
    @Guess(page = Page.INFO, says = "everybody leaves when the meeting ends")
    void leavesNobodyInsideAMeetingThatHasEnded() {
        dingtalk.join(conferenceId, "a");
        dingtalk.end(conferenceId);

        assertThat(counts()).containsExactly(0, 1);
    }

    @Test
    @Sentence(page = Page.MEMBERS, says = "GET /v1.0/conference/videoConferences/{conferenceId}/members answers memberModels, nextToken and totalCount")
    void listsEverybodyWhoIsOrWasInsideInTheOrderOfArrival() {
        dingtalk.join(conferenceId, "creator-1");
        dingtalk.clock().tick(Duration.ofMinutes(1));
        dingtalk.join(conferenceId, "a");
        dingtalk.clock().tick(Duration.ofMinutes(2));
        dingtalk.leave(conferenceId, "a");

        var members = dingtalk.members(conferenceId, "").ok();

        assertThat(members.getInteger("totalCount")).isEqualTo(2);
        assertThat(members.containsKey("nextToken")).isFalse();
        var inside = RunningEmulator.objects(members.getJsonArray("memberModels")).get(0);
        var outside = RunningEmulator.objects(members.getJsonArray("memberModels")).get(1);
        assertThat(inside.getString("unionId")).isEqualTo("creator-1");
        assertThat(inside.getBoolean("host")).isTrue();
        assertThat(inside.containsKey("leaveTime")).isFalse();
        assertThat(outside.getBoolean("host")).isFalse();
        assertThat(outside.getLong("leaveTime") - outside.getLong("joinTime")).isEqualTo(120_000);
        assertThat(outside.getLong("duration")).isEqualTo(120_000);
    }

    @Test
    @Guess(page = Page.MEMBERS, says = "who comes back joined when he came first, and stayed as long as all his stays together; lengths are in milliseconds")
    void addsUpTheStaysOfSomebodyWhoComesBack() {
        long start = dingtalk.clock().millis();
        dingtalk.join(conferenceId, "a");
        dingtalk.clock().tick(Duration.ofMinutes(1));
        dingtalk.leave(conferenceId, "a");
        dingtalk.clock().tick(Duration.ofMinutes(10));
        dingtalk.join(conferenceId, "a");
        dingtalk.clock().tick(Duration.ofMinutes(2));
        dingtalk.end(conferenceId);

        JsonObject member = onlyMember();

        assertThat(member.getLong("joinTime")).isEqualTo(start);
        assertThat(member.getLong("leaveTime")).isEqualTo(start + Duration.ofMinutes(13).toMillis());
        assertThat(member.getLong("duration")).isEqualTo(Duration.ofMinutes(3).toMillis());
    }

    @Test
    void doesNotCountSomebodyTwiceWhoIsInsideAlready() {
        dingtalk.join(conferenceId, "a");
        dingtalk.join(conferenceId, "a");
        dingtalk.leave(conferenceId, "a");

        assertThat(counts()).containsExactly(0, 1);
    }

    @Test
    @Sentence(page = Page.MEMBERS, says = "a member has the fields that the official SDK reads, outerOrgMember only if it is from another organization")
    @Sentence(page = Page.MEMBERS, says = "attendStatus is 3 for who is inside and 6 for who left")
    @Guess(page = Page.MEMBERS, says = "leaveTime and duration come once somebody has left")
    @Guess(page = Page.MEMBERS, says = "jobNumber, which the page does not have yet, is made of the unionId")
    void tellOfAMemberWhatTheSdkReads() {
        long start = dingtalk.clock().millis();
        dingtalk.control("conferences/" + conferenceId + "/join", new JsonObject().put("unionId", "a").put("nick", "Wang"))
                .isNoContent();
        dingtalk.clock().tick(Duration.ofMinutes(1));
        JsonObject inside = onlyMember();
        dingtalk.leave(conferenceId, "a");

        assertThat(inside).isEqualTo(new JsonObject().put("conferenceId", conferenceId).put("unionId", "a")
                .put("userNick", "Wang").put("attendStatus", 3).put("host", false).put("coHost", false)
                .put("pstnJoin", false).put("jobNumber", "job-97").put("joinTime", start));
        assertThat(onlyMember()).isEqualTo(inside.copy().put("attendStatus", 6).put("leaveTime", start + 60_000)
                .put("duration", 60_000));
    }

    @Test
    @Sentence(page = Page.MEMBERS, says = "errors are those of the information of a meeting")
    void doesNotListTheMembersOfAMeetingThatIsNotThere() {
        dingtalk.members("nobody-knows", "").isError(404, "roomNotFound", "ROOM NOT FOUND");
    }

    @Test
    void refusesSomebodyWithoutAName() {
        dingtalk.control("conferences/" + conferenceId + "/join", new JsonObject()).isError(400, "unionIdMissing",
                "the body must name who it is about: {\"unionId\":\"...\"}");
    }

    @Test
    void refusesThatSomebodyLeavesWhoIsNotInside() {
        dingtalk.control("conferences/" + conferenceId + "/leave", new JsonObject().put("unionId", "a"))
                .isError(404, "memberNotFound", "a is not in the conference " + conferenceId);
    }

    @Test
    void refusesThatSomebodyJoinsAMeetingThatHasEnded() {
        dingtalk.end(conferenceId);

        dingtalk.control("conferences/" + conferenceId + "/join", new JsonObject().put("unionId", "a"))
                .isError(409, "conferenceEnded", "the conference " + conferenceId + " has ended already");
    }

    @Test
    @Sentence(page = Page.MEMBERS, says = "a page has 128 members if no maxResults is given, and a nextToken of 0 leads to the first")
    void listsManyMembersInPages() {
        IntStream.range(0, 129).forEach(i -> dingtalk.join(conferenceId, "member-" + i));

        JsonObject first = dingtalk.members(conferenceId, "").ok();

        assertThat(first.getJsonArray("memberModels")).hasSize(128);
        assertThat(first.getInteger("totalCount")).isEqualTo(129);
        assertThat(dingtalk.members(conferenceId, "?nextToken=0").ok()).isEqualTo(first);
        assertThat(dingtalk.members(conferenceId, "?nextToken=" + encoded(first.getString("nextToken"))).ok()
                .getJsonArray("memberModels").getJsonObject(0).getString("unionId")).isEqualTo("member-128");
    }

    @Test
    @Guess(page = Page.MEMBERS, says = "there is no nextToken on the last page, or, if a test chooses so, the one that led to it")
    void endsWithTheTokenThatLedToTheLastPageIfThatIsChosen() {
        dingtalk.join(conferenceId, "a");
        dingtalk.join(conferenceId, "b");
        dingtalk.choose(Choice.LAST_PAGE, "same-token");
        String second = dingtalk.members(conferenceId, "?maxResults=1").ok().getString("nextToken");

        JsonObject last = dingtalk.members(conferenceId, "?maxResults=1&nextToken=" + encoded(second)).ok();

        assertThat(last.getString("nextToken")).isEqualTo(second);
        assertThat(dingtalk.members(conferenceId, "").ok().getString("nextToken")).isEqualTo("0");
    }

    @Test
    @Sentence(page = Page.MEMBERS, says = "outerOrgMember tells of people of other organizations, pstnJoin of people on the telephone")
    @Guess(page = Page.MEMBERS, says = "people of other organizations and on the telephone have no jobNumber")
    void tellWhoIsFromElsewhereOrOnTheTelephone() {
        dingtalk.join(conferenceId, new JsonObject().put("unionId", "guest").put("outsider", true));
        dingtalk.join(conferenceId, new JsonObject().put("unionId", "+8610").put("device", "telephone"));

        List<JsonObject> members = dingtalk.memberModels(conferenceId);

        assertThat(members).extracting(it -> it.getBoolean("outerOrgMember")).containsExactly(true, null);
        assertThat(members).extracting(it -> it.getBoolean("pstnJoin")).containsExactly(false, true);
        assertThat(members).noneMatch(it -> it.containsKey("jobNumber"));
    }

    private JsonObject onlyMember() {
        return dingtalk.members(conferenceId, "").ok()
                .getJsonArray("memberModels").getJsonObject(0);
    }

    private List<Integer> counts() {
        var info = dingtalk.info(conferenceId).ok().getJsonObject("confInfo");
        return List.of(info.getInteger("activeNum"), info.getInteger("attendNum"));
    }
}

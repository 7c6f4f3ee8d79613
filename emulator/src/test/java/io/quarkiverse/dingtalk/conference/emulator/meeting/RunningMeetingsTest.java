package io.quarkiverse.dingtalk.conference.emulator.meeting;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.CORP;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.encoded;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.quarkiverse.dingtalk.conference.emulator.TickingClock;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingDetails;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.Member;
import io.quarkiverse.dingtalk.conference.emulator.state.Person;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What takes place now, in an organization and with a person. */
class RunningMeetingsTest {

    private static final String OF_ORGANIZATION = "/v1.0/conference/orgConferences";
    private static final String OF_USER = "/v1.0/conference/users/lists";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.OF_ORGANIZATION, says = "GET /v1.0/conference/orgConferences answers onGoingConfList, hasMore, nextToken and totalCount")
    @Sentence(page = Page.OF_ORGANIZATION, says = "only meetings with status 2 are listed")
    @Guess(page = Page.OF_ORGANIZATION, says = "a running meeting has no endTime, though the example of the page has one")
    void ofAnOrganizationAreThoseThatAreNotOver() {
        JsonObject booked = dingtalk.booked();
        String id = booked.getString("scheduleConferenceId");
        String ended = dingtalk.start(id);
        String running = dingtalk.start(id);
        dingtalk.end(ended);

        assertThat(dingtalk.get(OF_ORGANIZATION).ok()).isEqualTo(new JsonObject().put("totalCount", 1).put("hasMore", false)
                .put("nextToken", "").put("onGoingConfList", new JsonArray().add(new JsonObject()
                        .put("conferenceId", running).put("title", "设计评审 Design review").put("status", 2)
                        .put("roomCode", booked.getString("roomCode")).put("startTime", dingtalk.clock().millis())
                        .put("creatorId", "creator-1").put("creatorNick", "creator-1").put("bizType", "3"))));
    }

    @Test
    @Guess(page = Page.OF_ORGANIZATION, says = "the meetings of all apps in the organization are listed, and none of other organizations")
    void ofAnOrganizationAreThoseOfAllItsApps() {
        String own = dingtalk.start(dingtalk.bookedId());
        String ofAnotherApp = dingtalk.start(booked(dingtalk.corpToken(CORP)));
        dingtalk.start(booked(dingtalk.unifiedToken("ding2")));

        assertThat(ids(dingtalk.get(OF_ORGANIZATION))).containsExactly(own, ofAnotherApp);
    }

    @Test
    @Sentence(page = Page.OF_ORGANIZATION, says = "maxResults is the size of a page, nextToken leads to the next, and hasMore tells whether there is one")
    @Guess(page = Page.OF_ORGANIZATION, says = "the oldest meeting comes first; totalCount counts all pages")
    void ofAnOrganizationComeInPages() {
        String booking = dingtalk.bookedId();
        List<String> started = IntStream.range(0, 3).mapToObj(i -> dingtalk.start(booking)).toList();

        Reply first = dingtalk.get(OF_ORGANIZATION + "?maxResults=2&nextToken=0");
        Reply second = dingtalk.get(OF_ORGANIZATION + "?maxResults=2&nextToken="
                + encoded(first.ok().getString("nextToken")));

        assertThat(ids(first)).isEqualTo(started.subList(0, 2));
        assertThat(first.ok().getBoolean("hasMore")).isTrue();
        assertThat(first.ok().getInteger("totalCount")).isEqualTo(3);
        assertThat(ids(second)).isEqualTo(started.subList(2, 3));
        assertThat(second.ok().getBoolean("hasMore")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "maxResults=0", "maxResults=x", "nextToken=x" })
    @Sentence(page = Page.OF_ORGANIZATION, says = "a wrong parameter is refused with 400 paramError, PARAM ERROR")
    void ofAnOrganizationAreRefusedForAWrongPage(String query) {
        dingtalk.get(OF_ORGANIZATION + "?" + query).isError(400, "paramError", "PARAM ERROR");
    }

    @Test
    @Sentence(page = Page.OF_USER, says = "GET /v1.0/conference/users/lists?unionId= answers onGoingConfIdList and memberModelMap, with the twelve fields of the page for each meeting that the user is in")
    @Guess(page = Page.OF_USER, says = "memberModelMap is by conferenceId; deviceType is Win unless the embedded DingTalk is told otherwise; leaveTime and duration are absent while the user is inside")
    void ofAUserAreThoseWithWhatTheUserIsInThem() {
        String id = dingtalk.start(dingtalk.bookedId());
        dingtalk.join(id, "creator-1");

        assertThat(dingtalk.get(OF_USER + "?unionId=creator-1").ok()).isEqualTo(new JsonObject()
                .put("onGoingConfIdList", new JsonArray().add(id))
                .put("memberModelMap", new JsonObject().put(id, new JsonObject()
                        .put("conferenceId", id).put("unionId", "creator-1").put("userNick", "creator-1")
                        .put("attendStatus", 3).put("host", true).put("coHost", false).put("outerOrgMember", false)
                        .put("pstnJoin", false).put("deviceType", "Win").put("joinTime", dingtalk.clock().millis()))));
    }

    @Test
    void ofAUserAreNoneThatTheUserLeftOrThatAreOver() {
        String left = dingtalk.start(dingtalk.bookedId());
        dingtalk.join(left, "a");
        dingtalk.leave(left, "a");
        String ended = dingtalk.start(dingtalk.bookedId());
        dingtalk.join(ended, "a");
        dingtalk.end(ended);
        dingtalk.join(dingtalk.start(dingtalk.bookedId()), "b");

        assertThat(dingtalk.get(OF_USER + "?unionId=a").ok()).isEqualTo(new JsonObject()
                .put("onGoingConfIdList", new JsonArray()).put("memberModelMap", new JsonObject()));
    }

    @Test
    @Guess(page = Page.OF_USER, says = "leaveTime and duration of an earlier stay are gone once the user is back")
    void ofAUserTellNothingOfEarlierStays() {
        String id = dingtalk.start(dingtalk.bookedId());
        dingtalk.join(id, "a");
        dingtalk.leave(id, "a");
        dingtalk.clock().tick(Duration.ofMinutes(1));
        dingtalk.join(id, "a");

        assertThat(dingtalk.get(OF_USER + "?unionId=a").ok().getJsonObject("memberModelMap").getJsonObject(id).fieldNames())
                .doesNotContain("leaveTime", "duration");
    }

    @Test
    @Guess(page = Page.OF_USER, says = "a meeting that the user is only being called into is not listed, unless the embedded DingTalk is told so (ongoing-of-user)")
    void ofAUserAreThoseWithACallIfToldSo() {
        Meetings meetings = new Meetings(new TickingClock());
        Member called = meetings.startAtOnce(new Caller("app", "ding1"), new MeetingDetails("anne", "title", null), 100)
                .call(new Person("a", "a"));

        assertThat(new QueryUserOnGoingConference(meetings, new Choices(Map.of())).isIn(called)).isFalse();
        assertThat(new QueryUserOnGoingConference(meetings,
                new Choices(Map.of(Choice.ONGOING_OF_USER, "inside-or-called"))).isIn(called)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "?unionId=", "?unionId=%20" })
    @Sentence(page = Page.OF_USER, says = "without a unionId the call fails with 400 param.error (with a dot), missing.user.info")
    void ofAUserAreRefusedWithoutOne(String query) {
        dingtalk.get(OF_USER + query).isError(400, "param.error", "missing.user.info");
    }

    private String booked(String token) {
        return dingtalk.bookWith(token, aBooking().encode()).ok().getString("scheduleConferenceId");
    }

    private static List<String> ids(Reply reply) {
        return objects(reply.ok().getJsonArray("onGoingConfList")).stream().map(it -> it.getString("conferenceId")).toList();
    }
}

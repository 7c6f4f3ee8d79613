package io.quarkiverse.dingtalk.conference.emulator.meeting;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.quarkiverse.dingtalk.conference.emulator.TickingClock;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.MediaStatus;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingDetails;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingRule;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.Member;
import io.quarkiverse.dingtalk.conference.emulator.state.Person;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class BatchTest {

    private static final String BATCH = "/v1.0/conference/videoConferences/query";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private final Meeting meeting = new Meetings(new TickingClock()).startAtOnce(new Caller("app", "ding1"),
            new MeetingDetails("anne", "title", null), 100);

    @Test
    @Sentence(page = Page.BATCH, says = "POST /v1.0/conference/videoConferences/query answers infos: title, status (2), startTime, mediaStatus and userList of each meeting")
    @Sentence(page = Page.BATCH, says = "a user has userId, nick, attendStatus, micStatus and cameraStatus")
    @Guess(page = Page.BATCH, says = "userId is the unionId; userList holds everybody who is or was inside, or was called")
    void tellsAllThatIsDocumented() {
        String id = dingtalk.start(dingtalk.bookedId());
        dingtalk.join(id, "a");
        dingtalk.join(id, "b");
        dingtalk.leave(id, "b");

        assertThat(query(id).ok()).isEqualTo(new JsonObject().put("infos", new JsonArray().add(new JsonObject()
                .put("conferenceId", id).put("title", "设计评审 Design review").put("status", 2).put("mediaStatus", 0)
                .put("startTime", dingtalk.clock().millis())
                .put("userList", new JsonArray().add(user("a", 3)).add(user("b", 6))))));
    }

    private static JsonObject user(String unionId, int attendStatus) {
        return new JsonObject().put("userId", unionId).put("nick", unionId).put("attendStatus", attendStatus)
                .put("micStatus", 0).put("cameraStatus", 0);
    }

    @Test
    @Guess(page = Page.BATCH, says = "the meetings come in the order in which they were asked for, each once; those that are unknown, or another app's, are left out")
    void tellsEachMeetingOnceInTheOrderOfTheQuestion() {
        String one = dingtalk.start(dingtalk.bookedId());
        String two = dingtalk.start(dingtalk.bookedId());

        assertThat(ids(query(two, "nobody-knows", one, two))).containsExactly(two, one);
        assertThat(ids(dingtalk.send(dingtalk.json(BATCH, body(one)).header(RunningEmulator.TOKEN_HEADER,
                dingtalk.unifiedToken("ding2"))))).isEmpty();
    }

    @Test
    @Guess(page = Page.BATCH, says = "meetings that are over are left out")
    void leavesOutMeetingsThatAreOver() {
        String running = dingtalk.start(dingtalk.bookedId());
        String ended = dingtalk.start(dingtalk.bookedId());
        dingtalk.end(ended);

        assertThat(ids(query(ended, running))).containsExactly(running);
    }

    @Test
    @Sentence(page = Page.BATCH, says = "a meeting that is over is refused with 400 resourceClose, The meeting has ended, if the embedded DingTalk is told so (ended-in-batch)")
    void isRefusedForAMeetingThatIsOverIfToldSo() {
        String ended = dingtalk.start(dingtalk.bookedId());
        dingtalk.end(ended);
        dingtalk.choose(Choice.ENDED_IN_BATCH, "resourceClose");

        query(ended, dingtalk.start(dingtalk.bookedId())).isError(400, "resourceClose", "The meeting has ended");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "{} | conferenceIdList is missing",
            "{\"conferenceIdList\":[]} | conferenceIdList is empty",
            "{\"conferenceIdList\":\"a\"} | conferenceIdList must be an array" })
    @Sentence(page = Page.BATCH, says = "conferenceIdList is required; a wrong parameter is refused with 400 paramsError, error: and what is wrong")
    @Guess(page = Page.BATCH, says = "an empty conferenceIdList is a wrong parameter; it may hold any number of ids")
    void isRefusedWithoutIds(String body, String problem) {
        dingtalk.post(BATCH, body).isError(400, "paramsError", "error:" + problem);
    }

    @ParameterizedTest
    @CsvSource({ "OFF, ON, 1", "ON, OFF, 2", "OFF, OFF, 3", "ON, ON, 0", "INITIAL, INITIAL, 0" })
    @Sentence(page = Page.BATCH, says = "mediaStatus: 0 normal, 1 microphones muted, 2 cameras off, 4 everybody muted by force")
    @Guess(page = Page.BATCH, says = "mediaStatus is made of bits; microphones are muted, or cameras off, if those of everybody inside are")
    void tellsWhatIsOffForEverybody(MediaStatus microphone, MediaStatus camera, int mediaStatus) {
        for (String unionId : List.of("a", "b")) {
            Member member = meeting.join(new Person(unionId, unionId));
            meeting.setMicrophone(member, microphone);
            meeting.setCamera(member, camera);
        }

        assertThat(info().mediaStatus()).isEqualTo(mediaStatus);
    }

    @Test
    void tellsNothingOfTheKindIfOneIsOn() {
        meeting.setMicrophone(meeting.join(new Person("a", "a")), MediaStatus.OFF);
        meeting.setMicrophone(meeting.join(new Person("b", "b")), MediaStatus.ON);

        assertThat(info().mediaStatus()).isZero();
    }

    @Test
    void tellsThatEverybodyIsMutedByForce() {
        meeting.set(MeetingRule.FORCED_MUTE, true);

        assertThat(info().mediaStatus()).isEqualTo(4);
    }

    @Test
    @Sentence(page = Page.BATCH, says = "micStatus and cameraStatus: 0 initial, 1 off, 2 on")
    void tellsMicrophonesAndCameras() {
        Member member = meeting.join(new Person("a", "a"));
        meeting.setMicrophone(member, MediaStatus.OFF);
        meeting.setCamera(member, MediaStatus.ON);

        assertThat(info().userList().get(0).micStatus()).isEqualTo(1);
        assertThat(info().userList().get(0).cameraStatus()).isEqualTo(2);
    }

    @Test
    @Sentence(page = Page.BATCH, says = "rejectDescription is what somebody said instead of coming")
    void tellsWhatSomebodySaidInsteadOfComing() {
        meeting.call(new Person("a", "a"));
        meeting.decline("a", "In another meeting");

        assertThat(info().userList().get(0).rejectDescription()).isEqualTo("In another meeting");
    }

    private QueryConferenceInfoBatch.Info info() {
        return QueryConferenceInfoBatch.Info.of(meeting);
    }

    private Reply query(String... ids) {
        return dingtalk.post(BATCH, body(ids));
    }

    private static String body(String... ids) {
        return new JsonObject().put("conferenceIdList", List.of(ids)).encode();
    }

    private static List<String> ids(Reply reply) {
        return objects(reply.ok().getJsonArray("infos")).stream().map(info -> info.getString("conferenceId")).toList();
    }
}

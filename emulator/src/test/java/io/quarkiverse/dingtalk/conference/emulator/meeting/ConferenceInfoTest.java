package io.quarkiverse.dingtalk.conference.emulator.meeting;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class ConferenceInfoTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.INFO, says = "GET /v1.0/conference/videoConferences/{conferenceId} answers a confInfo")
    @Sentence(page = Page.INFO, says = "creatorId is the unionId of the creator, creatorNick the name")
    @Sentence(page = Page.INFO, says = "bizType of a booked meeting is 3, and scheduleConferenceId is the id of its booking")
    @Sentence(page = Page.INFO, says = "status is 2 while the meeting runs")
    @Sentence(page = Page.INFO, says = "minutesStatus and minutesOwnerUnionId are no longer returned")
    @Sentence(page = Page.INFO, says = "startTime is in milliseconds")
    @Sentence(page = Page.INFO, says = "externalLinkUrl, the link to join, is one of meeting.dingtalk.io with the room code and a token")
    @Sentence(page = Page.CREATE, says = "the owner of the cloud recording is the organizer unless another is named")
    @Guess(page = Page.INFO, says = "creatorNick is the unionId, since people have no names here; all meetings of a booking have the same link to join")
    void tellsAllThatIsDocumentedOfARunningMeeting() {
        JsonObject booked = dingtalk.booked();
        String id = dingtalk.start(booked.getString("scheduleConferenceId"));

        JsonObject answer = dingtalk.info(id).ok();

        assertThat(answer.fieldNames()).containsExactly("confInfo");
        String link = (String) answer.getJsonObject("confInfo").remove("externalLinkUrl");
        assertThat(link).matches("https://meeting\\.dingtalk\\.io/app\\?roomCode=" + booked.getString("roomCode")
                + "&token=1_[0-9a-f]{32}");
        assertThat(answer.getJsonObject("confInfo")).isEqualTo(new JsonObject()
                .put("activeNum", 0).put("attendNum", 0).put("invitedNum", 0)
                .put("conferenceId", id)
                .put("creatorId", "creator-1").put("creatorNick", "creator-1")
                .put("startTime", dingtalk.clock().millis())
                .put("status", 2)
                .put("title", "设计评审 Design review")
                .put("roomCode", booked.getString("roomCode"))
                .put("scheduleConferenceId", booked.getString("scheduleConferenceId"))
                .put("bizType", "3")
                .put("cloudRecordStatus", 0).put("cloudRecordOwnerUnionId", "creator-1")
                .put("extensionAppSettings", new JsonArray()));
    }

    @Test
    @Sentence(page = Page.INFO, says = "endTime and confDuration are returned after the end only, in milliseconds")
    @Sentence(page = Page.INFO, says = "status is 1 once the meeting has ended")
    void tellsEndAndDurationOnceItHasEnded() {
        String id = dingtalk.start(dingtalk.bookedId());
        JsonObject running = dingtalk.info(id).ok().getJsonObject("confInfo");
        dingtalk.clock().tick(Duration.ofMinutes(45));
        dingtalk.end(id);
        dingtalk.clock().tick(Duration.ofMinutes(5));

        JsonObject ended = dingtalk.info(id).ok().getJsonObject("confInfo");

        assertThat(running.fieldNames()).doesNotContain("endTime", "confDuration");
        assertThat(ended.getInteger("status")).isEqualTo(1);
        assertThat(ended.getLong("startTime")).isEqualTo(running.getLong("startTime"));
        assertThat(ended.getLong("confDuration")).isEqualTo(Duration.ofMinutes(45).toMillis());
        assertThat(ended.getLong("endTime") - ended.getLong("startTime")).isEqualTo(ended.getLong("confDuration"));
    }

    @Test
    void neverTellsANegativeDuration() {
        String id = dingtalk.start(dingtalk.bookedId());
        dingtalk.clock().tick(Duration.ofMinutes(-5));
        dingtalk.end(id);

        assertThat(dingtalk.info(id).ok().getJsonObject("confInfo").getLong("confDuration")).isZero();
    }

    @Test
    @Sentence(page = Page.INFO, says = "extension apps have appId, appCode, autoOpenMode (an integer) and extensionAppBizData here")
    @Sentence(page = Page.INFO, says = "cloudRecordOwnerUnionId is the owner of the recording that the booking named")
    @Guess(page = Page.INFO, says = "the appId of every extension app is the same number")
    void tellsRecordingOwnerAndExtensionAppsOfTheBooking() {
        String settings = """
                {"moziConfVirtualExtraSetting":{"cloudRecordOwnerUnionId":"owner","moziConfExtensionAppSettings":[
                  {"coolAppCode":"COOLAPP-1","autoOpenMode":2,"extensionAppBizData":"data"}]}}""";
        String id = dingtalk.start(dingtalk.book(aBooking().put("scheduleConfSettingModel", new JsonObject(settings)))
                .ok().getString("scheduleConferenceId"));

        JsonObject info = dingtalk.info(id).ok().getJsonObject("confInfo");

        assertThat(info.getString("cloudRecordOwnerUnionId")).isEqualTo("owner");
        JsonObject app = info.getJsonArray("extensionAppSettings").getJsonObject(0);
        assertThat(app.fieldNames()).containsExactlyInAnyOrder("appId", "appCode", "autoOpenMode", "extensionAppBizData");
        assertThat(app.getString("appId")).matches("[0-9]+");
        assertThat(app.getString("appCode")).isEqualTo("COOLAPP-1");
        assertThat(app.getValue("autoOpenMode")).isEqualTo(2);
        assertThat(app.getString("extensionAppBizData")).isEqualTo("data");
    }

    @ParameterizedTest
    @ValueSource(strings = { "nobody-knows", "a/b?x=1&y 会#frag", "..", ".", "%", "%2F", "+", "settings",
            "scheduleConferences" })
    @Sentence(page = Page.INFO, says = "for an unknown meeting the call fails with 404 roomNotFound, ROOM NOT FOUND")
    void isNotFoundForAnUnknownId(String id) {
        dingtalk.info(id).isError(404, "roomNotFound", "ROOM NOT FOUND");
    }

    @Test
    @Guess(page = Page.INFO, says = "the id of a booking is not the id of a meeting: a meeting that never started is unknown")
    void isNotFoundForABooking() {
        dingtalk.info(dingtalk.bookedId()).isError(404, "roomNotFound", "ROOM NOT FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\t" })
    @Sentence(page = Page.INFO, says = "without an id the call fails with 400 missingRoomId, MISSING ROOM ID")
    void isRefusedForABlankId(String id) {
        dingtalk.info(id).isError(400, "missingRoomId", "MISSING ROOM ID");
    }
}

package io.quarkiverse.dingtalk.conference.emulator.live;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.TOKEN_HEADER;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aFault;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonObject;

/** A meeting that is ended by a call. */
class EndTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private String conferenceId;

    @BeforeEach
    void startAMeeting() {
        conferenceId = dingtalk.startedAtOnce("a", "b").getString("conferenceId");
    }

    @Test
    @Sentence(page = Page.END, says = "DELETE /v1.0/conference/videoConferences/{conferenceId}?unionId= answers code, the number 200, and cause")
    @Guess(page = Page.END, says = "cause is success, which the page spells sucess")
    void answersANumber() {
        assertThat(end("a").ok()).isEqualTo(new JsonObject().put("code", 200).put("cause", "success"));
    }

    @Test
    @Sentence(page = Page.END, says = "the meeting is over for everybody")
    @Guess(page = Page.END, says = "who was still being called then has attendStatus 4")
    void endsTheMeetingForEverybody() {
        dingtalk.clock().tick(Duration.ofMinutes(10));
        end("a").ok();

        JsonObject info = dingtalk.info(conferenceId).ok().getJsonObject("confInfo");
        assertThat(info.getInteger("status")).isEqualTo(1);
        assertThat(info.getLong("confDuration")).isEqualTo(Duration.ofMinutes(10).toMillis());
        assertThat(dingtalk.memberModels(conferenceId)).extracting(it -> it.getInteger("attendStatus"))
                .containsExactly(6, 4);
        assertThat(dingtalk.get("/v1.0/conference/orgConferences").ok().getJsonArray("onGoingConfList")).isEmpty();
    }

    @Test
    @Sentence(page = Page.END, says = "a meeting that is over is refused with 400 resourceClose, The meeting has ended")
    void refusesAMeetingThatIsOver() {
        end("a").ok();

        end("a").isError(400, "resourceClose", "The meeting has ended");
    }

    @Test
    @Sentence(page = Page.END, says = "only the host may end a meeting")
    @Guess(page = Page.END, says = "anybody but the host is refused with 404 permissionError, as is another app")
    void refusesWhoIsNotTheHost() {
        dingtalk.join(conferenceId, "b");

        end("b").isError(404, "permissionError", "permissionError:b is not the host");
        delete(dingtalk.unifiedToken("ding2"), conferenceId + "?unionId=a").isError(404, "permissionError",
                "permissionError:the conference is not one of this app");
        assertThat(dingtalk.view(conferenceId).getBoolean("running")).isTrue();
    }

    @Test
    @Guess(page = Page.END, says = "the host may end the meeting from outside, too")
    void isEndedByAHostWhoIsNotInside() {
        dingtalk.leave(conferenceId, "a");

        end("a").ok();
    }

    @Test
    void isEndedByWhoeverBecameTheHost() {
        dingtalk.join(conferenceId, "b");
        dingtalk.change("/v1.0/conference/videoConferences/" + conferenceId, new JsonObject().put("autoTransferHost", true))
                .ok();
        dingtalk.leave(conferenceId, "a");

        end("b").ok();
    }

    @Test
    @Sentence(page = Page.END, says = "unionId is required; without it the call fails with 400 paramsError")
    @Guess(page = Page.END, says = "an unknown meeting is a paramsError")
    void refusesAWrongParameter() {
        String token = dingtalk.token();

        delete(token, conferenceId).isError(400, "paramsError", "error:unionId is missing");
        delete(token, "nobody-knows?unionId=a")
                .isError(400, "paramsError", "error:no conference has the conferenceId nobody-knows");
        delete(token, "?unionId=a").isError(400, "paramsError", "error:conferenceId is missing");
    }

    @Test
    @Sentence(page = Page.END, says = "a status of 200 with another code is a failure; it occurs only as a fault here")
    void failsWithStatus200WhenATestSaysSo() {
        dingtalk.fault(aFault("status").put("operation", "CloseVideoConference").put("status", 200)
                .put("body", new JsonObject().put("code", 500).put("cause", "busy")));

        assertThat(end("a").ok().getInteger("code")).isEqualTo(500);
        assertThat(dingtalk.view(conferenceId).getBoolean("running")).isTrue();
    }

    @Test
    @Sentence(page = Page.EXT_INFO, says = "PUT /v1.0/conference/videoConferences/{conferenceId}/extInfo takes no body and answers code, the text 200")
    @Guess(page = Page.EXT_INFO, says = "updating the extra information changes nothing, and is answered so for a meeting that is over, too")
    void takesExtraInformationThatIsNone() {
        JsonObject before = dingtalk.view(conferenceId);

        assertThat(updateExtInfo().ok()).isEqualTo(new JsonObject().put("code", "200"));
        assertThat(dingtalk.view(conferenceId)).isEqualTo(before);
        end("a").ok();
        updateExtInfo().ok();
    }

    private Reply updateExtInfo() {
        return dingtalk.send(dingtalk.request("/v1.0/conference/videoConferences/" + conferenceId + "/extInfo")
                .header(TOKEN_HEADER, dingtalk.token()).PUT(BodyPublishers.noBody()));
    }

    private Reply end(String unionId) {
        return delete(dingtalk.token(), conferenceId + "?unionId=" + unionId);
    }

    private Reply delete(String token, String idAndQuery) {
        return dingtalk.send(dingtalk.request("/v1.0/conference/videoConferences/" + idAndQuery)
                .header(TOKEN_HEADER, token).DELETE());
    }
}

package io.quarkiverse.dingtalk.conference.emulator.http;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonObject;

/** What the errors of all operations have in common, and what they do not. */
class ErrorShapeTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.ERRORS, says = "an error has code, requestid (in lower case, where a booking answers requestId) and message")
    void hasCodeRequestidAndMessage() {
        Reply reply = dingtalk.info("nobody-knows");

        assertThat(reply.json()).isEqualTo(new JsonObject().put("code", "roomNotFound")
                .put("requestid", reply.header("x-acs-request-id")).put("message", "ROOM NOT FOUND"));
    }

    @Test
    @Sentence(page = Page.ERRORS, says = "the same mistake is paramsError for a booking and for its meetings, paramError for settings and by room code")
    void tellsTheSameMistakeInAnotherWordOnEachPage() {
        JsonObject booked = dingtalk.booked();

        assertThat(codeOf(dingtalk.book(aBooking().putNull("title")))).isEqualTo("paramsError");
        assertThat(codeOf(dingtalk.ofBooking(booked.getString("scheduleConferenceId"), "?maxResults=x")))
                .isEqualTo("paramsError");
        assertThat(codeOf(dingtalk.settings(""))).isEqualTo("paramError");
        assertThat(codeOf(dingtalk.ofRoomCode(booked.getString("roomCode"), "?maxResults=x"))).isEqualTo("paramError");
    }

    @Test
    @Sentence(page = Page.ERRORS, says = "a read may have a Content-Type, as in the examples of the pages, and need not have one, as the official SDK sends none")
    void isNoneForAReadWithAContentTypeOrWithout() {
        String path = "/v1.0/conference/videoConferences/" + dingtalk.start(dingtalk.bookedId());

        dingtalk.get(path).ok();
        dingtalk.send(dingtalk.request(path).header(RunningEmulator.TOKEN_HEADER, dingtalk.token())
                .header("Content-Type", "application/json")).ok();
    }

    private static String codeOf(Reply reply) {
        assertThat(reply.status()).isEqualTo(400);
        return reply.json().getString("code");
    }
}

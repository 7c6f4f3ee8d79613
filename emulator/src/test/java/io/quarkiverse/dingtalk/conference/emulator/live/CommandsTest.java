package io.quarkiverse.dingtalk.conference.emulator.live;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.TOKEN_HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;

/** What all commands to running meetings have in common. */
class CommandsTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private String conferenceId;

    enum Command {

        LOCK("POST", "/lock", "{\"action\":\"lock\"}"),
        SETTINGS("PUT", "", "{\"muteAll\":true}"),
        INVITE("POST", "/users/invite", "{\"inviteeList\":[{\"unionId\":\"b\",\"nick\":\"Bob\"}]}"),
        KICK("POST", "/members/kick", "{\"userList\":[{\"unionId\":\"a\"}]}"),
        MUTE("POST", "/members/mute", "{\"action\":\"mute\",\"userList\":[{\"unionId\":\"a\"}]}"),
        MUTE_ALL("POST", "/allMembers/mute", "{\"action\":\"mute\"}"),
        CO_HOSTS("POST", "/coHosts/set", "{\"action\":\"add\",\"userList\":[{\"unionId\":\"a\"}]}"),
        FOCUS("POST", "/focus", "{\"action\":\"focus\",\"unionId\":\"a\"}"),
        RENAME("POST", "/members/updateNick", "{\"unionId\":\"a\",\"nick\":\"Anne\"}");

        private final String method;
        private final String path;
        private final String body;

        Command(String method, String path, String body) {
            this.method = method;
            this.path = path;
            this.body = body;
        }
    }

    @BeforeEach
    void startAMeeting() {
        conferenceId = dingtalk.startedAtOnce("a").getString("conferenceId");
    }

    @ParameterizedTest
    @EnumSource
    @Sentence(page = Page.LOCK, says = "a meeting that is over is refused with 400 confClosed")
    @Guess(page = Page.INVITE, says = "a meeting that is over is refused with 400 confClosed, as by all commands but ending it")
    void refuseAMeetingThatIsOver(Command command) {
        dingtalk.end(conferenceId);

        send(command, dingtalk.token(), conferenceId).isError(400, "confClosed", "confClosed");
    }

    @ParameterizedTest
    @EnumSource
    @Guess(page = Page.INVITE, says = "an unknown meeting is a paramsError, as for all commands")
    void refuseAMeetingThatIsNotThere(Command command) {
        send(command, dingtalk.token(), "nobody-knows")
                .isError(400, "paramsError", "error:no conference has the conferenceId nobody-knows");
    }

    @ParameterizedTest
    @EnumSource
    @Sentence(page = Page.INVITE, says = "without a conferenceId the call fails with 400 paramsError")
    void refuseABlankId(Command command) {
        send(command, dingtalk.token(), "%20").isError(400, "paramsError", "error:conferenceId is missing");
    }

    @ParameterizedTest
    @EnumSource
    @Sentence(page = Page.LOCK, says = "who has no permission is refused with 400 noPermission, not 403")
    @Guess(page = Page.INVITE, says = "another app, and the same app in another organization, are refused with 400 noPermission, as by all commands but ending a meeting")
    void refuseTheMeetingOfAnotherApp(Command command) {
        send(command, dingtalk.unifiedToken("ding2"), conferenceId).isError(400, "noPermission", "noPermission");
        send(command, dingtalk.corpToken(RunningEmulator.CORP), conferenceId)
                .isError(400, "noPermission", "noPermission");
    }

    @ParameterizedTest
    @EnumSource
    @Sentence(page = Page.LOCK, says = "internal apps and third-party apps may tell a meeting what to do, one that was booked as well")
    void areThereForMeetingsThatWereBookedByAThirdPartyApp(Command command) {
        String token = dingtalk.corpToken("ding1");
        String booked = dingtalk.start(dingtalk.bookWith(token, RunningEmulator.aBooking().encode()).ok()
                .getString("scheduleConferenceId"));
        dingtalk.join(booked, "a");

        send(command, token, booked).ok();
    }

    @ParameterizedTest
    @EnumSource
    @Sentence(page = Page.LOCK, says = "telling a meeting what to do needs the scope VideoConference.Conference.Write")
    void needTheScopeForChanges(Command command) {
        dingtalk.delete("scopes/VideoConference.Conference.Write").isNoContent();

        assertThat(send(command, dingtalk.token(), conferenceId).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource
    void answerTheSameWhenTheyAreRepeated(Command command) {
        Reply first = send(command, dingtalk.token(), conferenceId);
        if (command == Command.KICK) {
            dingtalk.join(conferenceId, "a");
        }

        assertThat(send(command, dingtalk.token(), conferenceId).ok()).isEqualTo(first.ok());
    }

    private Reply send(Command command, String token, String id) {
        return dingtalk.send(dingtalk.request("/v1.0/conference/videoConferences/" + id + command.path)
                .header("Content-Type", "application/json").header(TOKEN_HEADER, token)
                .method(command.method, BodyPublishers.ofString(command.body)));
    }
}

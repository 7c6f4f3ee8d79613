package io.quarkiverse.dingtalk.conference.emulator.live;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;

/** DELETE /v1.0/conference/videoConferences/{conferenceId}, which refuses in words of its own. */
final class CloseVideoConference implements AuthorizedOperation {

    private final MeetingFinder finder;

    CloseVideoConference(MeetingFinder finder) {
        this.finder = finder;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        String unionId = PARAMS_ERROR.requireText("unionId", call.query("unionId"));
        Meeting meeting = finder.any(call);
        if (!meeting.room().owner().equals(caller)) {
            throw forbidden("the conference is not one of this app");
        }
        if (!meeting.isRunning()) {
            throw new ApiException(400, "resourceClose", "The meeting has ended");
        }
        if (!unionId.equals(meeting.host())) {
            throw forbidden(unionId + " is not the host");
        }
        meeting.end();
        return Answers.codeAndCause();
    }

    /** guessed: that this is the code for it. */
    private static ApiException forbidden(String why) {
        return new ApiException(404, "permissionError", "permissionError:" + why);
    }
}

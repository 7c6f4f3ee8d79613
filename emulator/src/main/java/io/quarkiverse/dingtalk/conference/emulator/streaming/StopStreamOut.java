package io.quarkiverse.dingtalk.conference.emulator.streaming;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** POST /v1.0/conference/videoConferences/{conferenceId}/streamOuts/stop. */
final class StopStreamOut implements AuthorizedOperation {

    private final Meetings meetings;
    private final Choices choices;

    StopStreamOut(Meetings meetings, Choices choices) {
        this.meetings = meetings;
        this.choices = choices;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        Request request = call.body(Request.class);
        PARAMS_ERROR.requireText("unionId", request.unionId());
        boolean all = PARAMS_ERROR.require("stopAllStream", request.stopAllStream());
        if (!all) { // guessed: no need to name one otherwise, though the page requires it
            PARAMS_ERROR.requireText("streamId", request.streamId());
        }
        Meeting meeting = StreamedMeeting.find(meetings, caller, call);
        if (all) {
            meeting.stopStreams();
        } else if (!meeting.stopStream(request.streamId()) && choices.is(Choice.UNKNOWN_STREAM, "paramsError")) {
            throw ApiException.paramsError("no stream with the id " + request.streamId() + " is running");
        }
        return Response.code200();
    }

    private record Request(String unionId, String streamId, Boolean stopAllStream) {
    }
}

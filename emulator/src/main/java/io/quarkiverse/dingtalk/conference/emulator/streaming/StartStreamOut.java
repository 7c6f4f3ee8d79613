package io.quarkiverse.dingtalk.conference.emulator.streaming;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingFullException;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** POST /v1.0/conference/videoConferences/{conferenceId}/streamOuts/start. */
final class StartStreamOut implements AuthorizedOperation {

    private final Meetings meetings;
    private final BadAddresses bad;

    StartStreamOut(Meetings meetings, BadAddresses bad) {
        this.meetings = meetings;
        this.bad = bad;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        Request request = call.body(Request.class);
        request.validate();
        Meeting meeting = StreamedMeeting.find(meetings, caller, call);
        if (!meeting.isRunning()) {
            throw ApiException.paramsError("the conference " + meeting.id() + " has ended");
        }
        Body streams = new Body(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (String address : new LinkedHashSet<>(request.streamUrlList())) { // guessed: once to each
            start(meeting, address, request.needHostJoin(), streams);
        }
        return Response.ok(streams);
    }

    /** guessed: the reasons, but for the one of the page, inner error. */
    private void start(Meeting meeting, String address, boolean needsHost, Body streams) {
        if (needsHost && meeting.members().stream().noneMatch(member -> member.isHost() && member.isInside())) {
            streams.failStreamMap.put(address, "host is not in the conference");
        } else if (bad.contains(address)) {
            streams.failStreamMap.put(address, "inner error");
        } else {
            try {
                streams.successStreamMap.put(address, meeting.startStream(address).id());
            } catch (MeetingFullException e) {
                streams.failStreamMap.put(address, e.getMessage());
            }
        }
    }

    /** guessed: mode and smallWindowPosition may be any text, as the page itself has more than one word for tiles. */
    private record Request(String unionId, String streamName, String mode, String smallWindowPosition, Boolean needHostJoin,
            List<String> streamUrlList) {

        private static final int MOST = 10;

        void validate() {
            PARAMS_ERROR.requireText("unionId", unionId);
            PARAMS_ERROR.requireText("streamName", streamName);
            PARAMS_ERROR.requireText("mode", mode);
            PARAMS_ERROR.requireText("smallWindowPosition", smallWindowPosition);
            PARAMS_ERROR.require("needHostJoin", needHostJoin);
            PARAMS_ERROR.require("streamUrlList", streamUrlList);
            if (streamUrlList.isEmpty() || streamUrlList.size() > MOST) {
                throw ApiException.paramsError("streamUrlList has " + streamUrlList.size() + " addresses, not 1 to " + MOST);
            }
            for (int i = 0; i < streamUrlList.size(); i++) {
                if (!streamUrlList.get(i).startsWith("rtmp")) { // the address itself may hold a key
                    throw ApiException.paramsError("streamUrlList[" + i + "] does not begin with rtmp");
                }
            }
        }
    }

    /** Both by address: to the id of the stream, to the reason. */
    private record Body(Map<String, String> successStreamMap, Map<String, String> failStreamMap) {
    }
}

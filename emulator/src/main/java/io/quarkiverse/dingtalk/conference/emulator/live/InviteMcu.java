package io.quarkiverse.dingtalk.conference.emulator.live;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Device;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Person;

/** POST /v1.0/conference/videoConferences/mcus/invite: the only command that names the meeting by its room code. */
final class InviteMcu implements AuthorizedOperation {

    private final MeetingFinder finder;

    InviteMcu(MeetingFinder finder) {
        this.finder = finder;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        Request request = call.body(Request.class);
        request.check();
        Meeting meeting = finder.runningIn(request.roomCode(), caller);
        Limits.keep(() -> meeting.call(request.mcu()));
        return Response.success();
    }

    private record Request(String unionId, String roomCode, String mcuRoomCode) {

        void check() {
            PARAMS_ERROR.requireText("unionId", unionId);
            PARAMS_ERROR.requireText("roomCode", roomCode);
            People.requireName("mcuRoomCode", mcuRoomCode);
        }

        /** guessed: what it is called as a member. */
        Person mcu() {
            return new Person("mcu-" + mcuRoomCode, mcuRoomCode, false, Device.MCU);
        }
    }
}

package io.quarkiverse.dingtalk.conference.emulator.access;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Refusal;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Link;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingFullException;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;

/** The meetings of which something is taken down, and who may do what about that. */
public final class RecordedMeetings {

    private static final String TAIL = "%!(EXTRA string=50513)"; // as others saw it

    private final Meetings meetings;
    private final Choices choices;

    public RecordedMeetings(Meetings meetings, Choices choices) {
        this.meetings = meetings;
        this.choices = choices;
    }

    /** The meeting that the path names, for an operation that refuses others by permissionError. */
    public Meeting find(Caller caller, Call call) {
        return find(caller, call, RecordedMeetings::permissionError);
    }

    /** The meeting that a link leads to, for whoever has the link. */
    public Meeting find(Link link) {
        return meetings.meeting(link.target()).orElseThrow(this::notFound);
    }

    /**
     * The meeting that the path names, while it runs. guessed: an unknown one is a wrong parameter, and the meeting of another
     * app is refused as a person without the right is.
     *
     * @param refusal makes the error out of why it is refused
     */
    public Meeting running(Caller caller, Call call, Refusal refusal) {
        Meeting meeting = find(caller, call, refusal);
        if (!meeting.isRunning()) {
            throw new ApiException(400, "roomClosed", "the meeting has ended");
        }
        return meeting;
    }

    /** @throws ApiException cloudRecordNotFound if it was never started */
    public Recording existing(Recording recording) {
        if (recording.parts().isEmpty()) {
            throw notFound();
        }
        return recording;
    }

    public ApiException notFound() {
        String code = "cloudRecordNotFound";
        return new ApiException(400, choices.is(Choice.RECORDING_NOT_FOUND_CODE, "with-tail") ? code + TAIL : code, code);
    }

    /**
     * @param unionId null or blank if the call names nobody; guessed: it may read everything then
     * @throws ApiException permissionError if that person may not read it
     */
    public static void requireReader(Recording recording, String unionId) {
        if (unionId != null && !unionId.isBlank() && !recording.isReadableBy(unionId)) {
            throw permissionError(unionId + " was not given access");
        }
    }

    /**
     * Does something that has to be remembered of a meeting.
     *
     * @param refusal makes the error if no more can be
     */
    public static void remember(Runnable command, Refusal refusal) {
        try {
            command.run();
        } catch (MeetingFullException e) {
            throw refusal.apply(e.getMessage());
        }
    }

    /** guessed: what the emulator is too small for, the service calls so as well. */
    public static ApiException limitError(String what) {
        return new ApiException(404, "waterLimitError", "waterLimitError:" + what);
    }

    public static ApiException permissionError(String what) {
        return new ApiException(404, "permissionError", "permissionError:" + what);
    }

    private Meeting find(Caller caller, Call call, Refusal refusal) {
        String id = call.path("conferenceId");
        Meeting meeting = meetings.meeting(id)
                .orElseThrow(() -> ApiException.paramsError("no conference has the id " + id));
        if (!meeting.room().owner().equals(caller)) {
            throw refusal.apply("the conference " + id + " belongs to another app");
        }
        return meeting;
    }
}

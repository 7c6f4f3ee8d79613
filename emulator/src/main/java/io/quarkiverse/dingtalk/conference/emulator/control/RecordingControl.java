package io.quarkiverse.dingtalk.conference.emulator.control;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingFullException;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingRule;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.Member;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;
import io.quarkiverse.dingtalk.conference.emulator.state.Speech;

/** What is said in meetings, and what becomes of it. */
final class RecordingControl {

    private static final long LONGEST = 86_400_000; // milliseconds: a day
    private static final long USUAL = 1000;
    private static final int LONGEST_TEXT = 10_000; // characters: what somebody says at a stretch

    private final Meetings meetings;

    RecordingControl(Meetings meetings) {
        this.meetings = meetings;
    }

    /**
     * POST /_emulator/conferences/{conferenceId}/speak, with the body {"unionId":…,"text":…} and, optionally, "millis", or
     * with several of these: {"pieces":[…]}.
     */
    Response speak(Call call) {
        Meeting meeting = MeetingLookup.running(meetings, call);
        List<Piece> pieces = call.body(Pieces.class).all();
        pieces.forEach(piece -> piece.validate(meeting));
        try {
            pieces.forEach(piece -> meeting.speak(piece.speaker(meeting), piece.text(), piece.length()));
        } catch (MeetingFullException e) {
            throw new ApiException(409, "conferenceFull", e.getMessage());
        }
        return Response.noContent();
    }

    /** POST /_emulator/conferences/{conferenceId}/process. */
    Response process(Call call) {
        MeetingLookup.find(meetings, call).process();
        return Response.noContent();
    }

    /** GET /_emulator/conferences/{conferenceId}/recordings. */
    Response recordings(Call call) {
        Meeting meeting = MeetingLookup.find(meetings, call);
        return Response.ok(new Recordings(RecordingView.of(meeting.recording()), RecordingView.of(meeting.minutes()),
                meeting.has(MeetingRule.SUBTITLE_EVENTS)));
    }

    private record Pieces(List<Piece> pieces, String unionId, String text, Long millis) {

        List<Piece> all() {
            return requireNonNullElse(pieces, List.of(new Piece(unionId, text, millis)));
        }
    }

    /** @param millis how long it takes, null for a second */
    private record Piece(String unionId, String text, Long millis) {

        void validate(Meeting meeting) {
            if (unionId == null || text == null || text.isBlank()) {
                throw invalid("the body must tell who says what: {\"unionId\":\"...\",\"text\":\"...\",\"millis\":1000}");
            }
            if (text.length() > LONGEST_TEXT) {
                throw invalid("text must not have more than " + LONGEST_TEXT + " characters, but has " + text.length());
            }
            if (length() < 1 || length() > LONGEST) {
                throw invalid("millis must be from 1 to " + LONGEST + ", not " + millis);
            }
            speaker(meeting);
        }

        long length() {
            return requireNonNullElse(millis, USUAL);
        }

        Member speaker(Meeting meeting) {
            return meeting.member(unionId).filter(Member::isInside).orElseThrow(() -> new ApiException(404,
                    "memberNotFound", unionId + " is not in the conference " + meeting.id()));
        }

        private static ApiException invalid(String what) {
            return new ApiException(400, "pieceInvalid", what);
        }
    }

    private record Recordings(RecordingView recording, RecordingView minutes, boolean subtitleEvents) {
    }

    /** @param recordId null if it was never started */
    private record RecordingView(@JsonInclude(JsonInclude.Include.ALWAYS) String recordId, String ownerUnionId, int status,
            List<String> readers, List<PartView> parts, List<SpeechView> pieces) {

        static RecordingView of(Recording recording) {
            return new RecordingView(recording.id(), recording.owner(), recording.status().code(),
                    recording.readers().stream().sorted().toList(), recording.parts().stream().map(PartView::of).toList(),
                    recording.speeches().stream().map(SpeechView::of).toList());
        }
    }

    /** @param mediaId null if there is no file */
    private record PartView(@JsonInclude(JsonInclude.Include.ALWAYS) String mediaId, long startTime,
            @JsonInclude(JsonInclude.Include.ALWAYS) Long endTime, boolean processed) {

        static PartView of(Recording.Part part) {
            return new PartView(part.mediaId(), part.startTime(), part.endTime(), part.processed());
        }
    }

    private record SpeechView(String unionId, String nick, String text, long startTime, long endTime) {

        static SpeechView of(Speech speech) {
            return new SpeechView(speech.unionId(), speech.nick(), speech.text(), speech.startTime(), speech.endTime());
        }
    }
}

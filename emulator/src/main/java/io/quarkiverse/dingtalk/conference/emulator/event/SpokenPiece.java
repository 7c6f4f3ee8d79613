package io.quarkiverse.dingtalk.conference.emulator.event;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Piece;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;
import io.quarkiverse.dingtalk.conference.emulator.state.Speech;

/**
 * What is told when somebody speaks. guessed: once for each piece of speech, when it begins; numbers from 1 in each meeting.
 *
 * @param recordId null if nothing is taken down
 */
record SpokenPiece(String recordId, MeetingIds openConfModel, String bizType, Payload payload, Header header,
        long timestamp) {

    /** @param recording null if nothing is taken down; times count from the start of the meeting then, guessed */
    static SpokenPiece of(Meeting meeting, Recording recording, Speech speech, long now) {
        long start = recording == null ? meeting.startTime() : recording.parts().get(0).startTime();
        String number = Integer.toString(meeting.subtitles());
        return new SpokenPiece(
                recording == null ? null : recording.id(),
                MeetingIds.of(meeting),
                MeetingIds.bizType(recording == meeting.recording()),
                Payload.of(speech.unionId(), number,
                        new Piece(speech.text(), speech.startTime() - start, speech.endTime() - start)),
                new Header(number, "TranscriptionResultChanged", Event.newId()),
                now);
    }

    /**
     * @param index of the piece
     * @param time its end in milliseconds, like beginTime a text; guessed: counted like the times of the words
     */
    private record Payload(String result, String speakerUnionId, List<Word> words, String index, String time,
            String beginTime) {

        static Payload of(String unionId, String index, Piece said) {
            return new Payload(said.text(), unionId, said.words().stream().map(Word::of).toList(), index,
                    Long.toString(said.endTime()), Long.toString(said.startTime()));
        }
    }

    private record Word(long startTime, String text, long endTime) {

        static Word of(Piece word) {
            return new Word(word.startTime(), word.text(), word.endTime());
        }
    }

    private record Header(String messageNo, String name, String messageId) {
    }
}

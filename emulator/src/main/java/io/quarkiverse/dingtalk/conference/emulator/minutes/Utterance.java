package io.quarkiverse.dingtalk.conference.emulator.minutes;

import java.util.List;
import java.util.stream.IntStream;

import io.quarkiverse.dingtalk.conference.emulator.state.Piece;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;
import io.quarkiverse.dingtalk.conference.emulator.state.Speech;

/**
 * What somebody said at a stretch, as it stands in a transcript.
 *
 * @param number from 1, in the order in which it was said
 * @param cursor that no other has, greater for what was said later: its time in microseconds since 1970
 * @param piece counted from the first start of the recording; guessed: pauses count as well
 */
record Utterance(int number, long cursor, String unionId, String nick, Piece piece) {

    /** All that was said up to now. */
    static List<Utterance> in(Recording recording) {
        return of(recording, recording.speeches());
    }

    /** What was said in the parts that are processed. */
    static List<Utterance> processedIn(Recording recording) {
        return of(recording, recording.processedSpeeches());
    }

    private static List<Utterance> of(Recording recording, List<Speech> speeches) {
        return IntStream.range(0, speeches.size())
                .mapToObj(i -> of(i + 1, speeches.get(i), recording.parts().get(0).startTime())).toList();
    }

    private static Utterance of(int number, Speech speech, long start) {
        return new Utterance(number, speech.startTime() * 1000, speech.unionId(), speech.nick(),
                new Piece(speech.text(), speech.startTime() - start, speech.endTime() - start));
    }
}

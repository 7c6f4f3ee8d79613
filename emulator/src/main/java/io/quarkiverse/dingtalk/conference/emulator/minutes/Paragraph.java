package io.quarkiverse.dingtalk.conference.emulator.minutes;

import java.util.List;
import java.util.stream.IntStream;

import io.quarkiverse.dingtalk.conference.emulator.state.Piece;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;

/**
 * An utterance as it is told.
 *
 * @param recordId a number here, and a text where files are told
 * @param paragraphId null: not told
 * @param nextTtoken null: not told
 * @param status null: not told
 */
record Paragraph(long recordId, Long paragraphId, String unionId, String nickName, long startTime, long endTime,
        String paragraph, Long nextTtoken, Integer status, List<Line> sentenceList) {

    private static final int STATUS = 1; // has no use; guessed: as in the example

    /** In the transcript of a recording, where each has the cursor that leads on from it. */
    static Paragraph ofRecording(Recording recording, Utterance said) {
        return of(recording, said, null, said.cursor(), STATUS);
    }

    /** In the transcript of minutes. */
    static Paragraph ofMinutes(Recording minutes, Utterance said) {
        return of(minutes, said, (long) said.number(), null, null);
    }

    private static Paragraph of(Recording recording, Utterance said, Long paragraphId, Long nextTtoken, Integer status) {
        return new Paragraph(Long.parseLong(recording.id()), paragraphId, said.unionId(), said.nick(),
                said.piece().startTime(), said.piece().endTime(), said.piece().text(), nextTtoken, status,
                said.piece().sentences().stream().map(it -> Line.of(said, it)).toList());
    }

    /** A sentence. */
    private record Line(String unionId, String sentence, long startTime, long endTime, List<Word> wordList) {

        static Line of(Utterance said, Piece sentence) {
            List<Piece> words = sentence.words();
            return new Line(said.unionId(), sentence.text(), sentence.startTime(), sentence.endTime(),
                    IntStream.range(0, words.size()).mapToObj(i -> Word.of(said, i, words.get(i))).toList());
        }
    }

    private record Word(String wordId, String word, long startTime, long endTime) {

        /** guessed: counted in each sentence; the start of the sentence tells the words of others apart. */
        static Word of(Utterance said, int number, Piece word) {
            return new Word(said.cursor() + "#" + number, word.text(), word.startTime(), word.endTime());
        }
    }
}

package io.quarkiverse.dingtalk.conference.emulator.state;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that was said, which can be taken apart into sentences, and these into words. guessed: the rules for that, and
 * that every part takes its share of the time by its share of the characters.
 *
 * @param startTime in milliseconds from the start of the recording, like the end
 */
public record Piece(String text, long startTime, long endTime) {

    // to a full stop or the like before a blank or the end, to a Chinese one, or to the end
    private static final Pattern SENTENCE = Pattern.compile("\\S.*?(?:[.!?]+(?=\\s|\\z)|[。！？]+|\\z)", Pattern.DOTALL);

    // a Chinese character, or all up to the next one or to a blank
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[^\\s\\p{IsHan}]+");

    public List<Piece> sentences() {
        return parts(SENTENCE);
    }

    public List<Piece> words() {
        return parts(WORD);
    }

    private List<Piece> parts(Pattern pattern) {
        return pattern.matcher(text).results()
                .map(it -> new Piece(it.group().strip(), timeAt(it.start()), timeAt(it.end()))).toList();
    }

    private long timeAt(int position) {
        return startTime + (endTime - startTime) * position / text.length();
    }
}

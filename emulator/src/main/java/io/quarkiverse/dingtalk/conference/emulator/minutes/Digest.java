package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkiverse.dingtalk.conference.emulator.state.Piece;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;

/**
 * What a machine makes of what was said. guessed: all of it; here by simple rules, so that a test can tell beforehand what
 * will be there.
 */
final class Digest {

    private static final int SENTENCES_OF_A_CHAPTER = 10;
    private static final int HEADLINE = 20; // characters, like those below
    private static final int SUMMARY = 300;
    private static final int KEYWORDS = 5;
    private static final int SHORTEST_KEYWORD = 4;

    private static final Pattern TO_DO = Pattern.compile("(?i)\\bto[ -]?do\\b|待办");
    private static final Pattern PUNCTUATION = Pattern.compile("^\\P{Alnum}+|\\P{Alnum}+$", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<Sentence> sentences;

    private Digest(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** Of all that was said. */
    static Digest of(Recording recording) {
        List<Sentence> sentences = new ArrayList<>();
        for (Utterance said : Utterance.in(recording)) {
            said.piece().sentences().forEach(it -> sentences.add(new Sentence(sentences.size() + 1, said, it)));
        }
        return new Digest(sentences);
    }

    private record Sentence(long id, Utterance of, Piece piece) {

        String text() {
            return piece.text();
        }
    }

    record Chapter(long id, String headline, String summary, long start, long end) {
    }

    record Passage(long id, long sentenceId, String text, long start, long end) {
    }

    record Speaker(String speakerId, String speakerName, String summary) {
    }

    record Question(String question, String answer, List<Long> sentenceIdsOfQuestion, List<Long> sentenceIdsOfAnswer) {
    }

    /** One for every ten sentences. */
    List<Chapter> chapters() {
        List<List<Sentence>> chapters = inTens();
        return IntStream.range(0, chapters.size()).mapToObj(i -> chapter(i + 1, chapters.get(i))).toList();
    }

    /** Where something is called to do. */
    List<Passage> actions() {
        return passages(sentences.stream().filter(it -> TO_DO.matcher(it.text()).find()));
    }

    /** The longest of each chapter, the first of them if there are several. */
    List<Passage> keySentences() {
        return passages(inTens().stream().map(it -> it.stream()
                .reduce((first, next) -> next.text().length() > first.text().length() ? next : first).orElseThrow()));
    }

    /** The five most frequent of four letters and more, the first of them if there are too many. */
    List<String> keywords() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sentences.stream().flatMap(it -> it.piece().words().stream())
                .map(word -> PUNCTUATION.matcher(word.text()).replaceAll("").toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_KEYWORD).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(KEYWORDS).map(Map.Entry::getKey).toList();
    }

    /** The beginning of what was said. */
    String summary() {
        return beginning(sentences);
    }

    /** The beginning of what each has said, in the order in which they spoke first. */
    List<Speaker> speakers() {
        return sentences.stream().collect(groupingBy(it -> it.of().unionId(), LinkedHashMap::new, toList()))
                .values().stream()
                .map(all -> new Speaker(all.get(0).of().unionId(), all.get(0).of().nick(), beginning(all))).toList();
    }

    /** What ends with a question mark, and what was said next. */
    List<Question> questions() {
        return IntStream.range(0, sentences.size() - 1).filter(i -> sentences.get(i).text().matches("(?s).*[?？]"))
                .mapToObj(i -> question(sentences.get(i), sentences.get(i + 1))).toList();
    }

    private static Question question(Sentence question, Sentence answer) {
        return new Question(question.text(), answer.text(), List.of(question.id()), List.of(answer.id()));
    }

    private List<List<Sentence>> inTens() {
        return IntStream.iterate(0, i -> i < sentences.size(), i -> i + SENTENCES_OF_A_CHAPTER)
                .mapToObj(i -> sentences.subList(i, Math.min(i + SENTENCES_OF_A_CHAPTER, sentences.size()))).toList();
    }

    private static Chapter chapter(int id, List<Sentence> sentences) {
        return new Chapter(id, cut(sentences.get(0).text(), HEADLINE), beginning(sentences),
                sentences.get(0).piece().startTime(), sentences.get(sentences.size() - 1).piece().endTime());
    }

    private static List<Passage> passages(Stream<Sentence> sentences) {
        List<Passage> passages = new ArrayList<>();
        sentences.forEach(it -> passages.add(new Passage(passages.size() + 1, it.id(), it.text(), it.piece().startTime(),
                it.piece().endTime())));
        return passages;
    }

    private static String beginning(List<Sentence> sentences) {
        return cut(sentences.stream().limit(SUMMARY).map(Sentence::text).collect(joining(" ")), SUMMARY);
    }

    private static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length ? text
                : text.substring(0, text.offsetByCodePoints(0, length));
    }
}

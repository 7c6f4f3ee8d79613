package io.quarkiverse.dingtalk.conference.minutes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The types of this topic, in each of which everything is set. */
public final class FullMinutes {

    private static final Instant TIME = Instant.parse("2026-12-01T09:00:00Z");

    private FullMinutes() {
    }

    public static Stream<Supplier<Object>> types() {
        return Stream.of(FullMinutes::paragraph, FullMinutes::summary, FullMinutes::audio,
                FullMinutes::share,
                () -> MinutesRequest.builder().starter("u").owner("o").recordAudio(true).build(),
                () -> MinutesTextRequest.builder().reader("u").order(TextOrder.NEWEST_FIRST).build(),
                () -> MinutesResult.builder().summary("s").toDos(List.of("t")).build(),
                () -> FlashMinutesSummary.builder().status("1").chapters(summary().chapters()).build(),
                () -> FlashMinutesLink.builder().url("https://example.org").taskUuid("t").build(),
                () -> FlashMinutesDocument.builder().url("https://example.org").build(),
                () -> FlashMinutesAccess.builder().taskUuid("t").build(),
                () -> summary().chapters().get(0), () -> summary().speakers().get(0), () -> summary().questions().get(0),
                () -> summary().toDos().get(0),
                () -> paragraph().sentences().get(0), () -> paragraph().sentences().get(0).words().get(0));
    }

    static Paragraph paragraph() {
        var word = Word.builder().id("9").text("Hello").start(Duration.ofMillis(1)).end(Duration.ofMillis(2)).build();
        return Paragraph.builder().id("1").recordId("2").speaker("u").speakerName("n").text("Hello all").start(Duration.ZERO)
                .end(Duration.ofSeconds(2)).sentences(List.of(Sentence.builder().text("Hello all").speaker("u")
                        .start(Duration.ZERO).end(Duration.ofSeconds(1)).words(List.of(word)).build()))
                .build();
    }

    static MinutesSummary summary() {
        var find = Highlight.builder().id("1").sentenceId("2").text("t").start(Duration.ZERO).end(Duration.ofSeconds(1));
        return MinutesSummary.builder().overall("all")
                .chapters(List.of(Chapter.builder().id("1").title("t").summary("s").start(Duration.ZERO)
                        .end(Duration.ofMinutes(1)).build()))
                .speakers(List.of(SpeakerSummary.builder().speakerId("u").name("n").summary("s").build()))
                .questions(List.of(QuestionAndAnswer.builder().question("q").answer("a").questionSentenceIds(List.of("1"))
                        .answerSentenceIds(List.of("2", "3")).build()))
                .keySentences(List.of(find.build())).toDos(List.of(find.text("do").build())).keywords(List.of("k")).build();
    }

    static MinutesAudio audio() {
        return MinutesAudio.builder().recordId("r").recorder("u").startedAt(TIME).endedAt(TIME.plusSeconds(60))
                .duration(Duration.ofMinutes(1)).size(8_000_000_000L).playUrl("https://example.org").build();
    }

    static FlashMinutesShare share() {
        return FlashMinutesShare.builder().source(MinutesSource.CLOUD_RECORDING).owner("o").receiver("u").shareScope(0)
                .roleSubResourceIds(List.of("p")).build();
    }
}

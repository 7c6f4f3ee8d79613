package io.quarkiverse.dingtalk.conference.rest.minutes;

import java.util.List;

import io.quarkiverse.dingtalk.conference.minutes.Highlight;
import io.quarkiverse.dingtalk.conference.minutes.MinutesSummary;
import io.quarkiverse.dingtalk.conference.minutes.QuestionAndAnswer;
import io.quarkiverse.dingtalk.conference.minutes.SpeakerSummary;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

/** The sibling API has a single object for {@code actions} and {@code keySentences}; both are read. */
public record QueryMinutesSummaryResponse(SummaryModel summary) implements WireResponse<MinutesSummary> {

    public record SummaryModel(String paragraphSummary, List<ChapterModel> autoChapters,
            List<ConversationalModel> conversationalSummary, List<QuestionModel> questionsAnsweringSummary,
            List<SentenceModel> keySentences, List<SentenceModel> actions, List<String> keywords) {
    }

    public record ConversationalModel(String speakerId, String speakerName, String summary) {

        SpeakerSummary toSpeakerSummary() {
            return SpeakerSummary.builder().speakerId(speakerId).name(speakerName).summary(summary).build();
        }
    }

    public record QuestionModel(String question, String answer, List<String> sentenceIdsOfQuestion,
            List<String> sentenceIdsOfAnswer) {

        QuestionAndAnswer toQuestionAndAnswer() {
            return QuestionAndAnswer.builder()
                    .question(question)
                    .answer(answer)
                    .questionSentenceIds(Lists.of(sentenceIdsOfQuestion))
                    .answerSentenceIds(Lists.of(sentenceIdsOfAnswer))
                    .build();
        }
    }

    public record SentenceModel(String id, String sentenceId, String text, Long start, Long end) {

        Highlight toHighlight() {
            return Highlight.builder()
                    .id(id)
                    .sentenceId(sentenceId)
                    .text(text)
                    .start(Times.duration(start))
                    .end(Times.duration(end))
                    .build();
        }
    }

    @Override
    public boolean complete() {
        return summary != null;
    }

    @Override
    public MinutesSummary result() {
        return MinutesSummary.builder()
                .overall(blankAsAbsent(summary.paragraphSummary()))
                .chapters(Lists.map(summary.autoChapters(), ChapterModel::toChapter))
                .speakers(Lists.map(summary.conversationalSummary(), ConversationalModel::toSpeakerSummary))
                .questions(Lists.map(summary.questionsAnsweringSummary(), QuestionModel::toQuestionAndAnswer))
                .keySentences(Lists.map(summary.keySentences(), SentenceModel::toHighlight))
                .toDos(Lists.map(summary.actions(), SentenceModel::toHighlight))
                .keywords(Lists.of(summary.keywords()))
                .build();
    }

    /** While there is none yet. */
    private static String blankAsAbsent(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}

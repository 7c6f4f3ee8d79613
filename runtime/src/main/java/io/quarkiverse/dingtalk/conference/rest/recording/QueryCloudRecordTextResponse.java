package io.quarkiverse.dingtalk.conference.rest.recording;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

import io.quarkiverse.dingtalk.conference.recording.TranscriptParagraph;
import io.quarkiverse.dingtalk.conference.recording.TranscriptSentence;
import io.quarkiverse.dingtalk.conference.recording.TranscriptWord;
import io.quarkiverse.dingtalk.conference.rest.wire.Code;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.PagedResponse;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;

public record QueryCloudRecordTextResponse(Boolean hasMore, List<Paragraph> paragraphList)
        implements
            PagedResponse<TranscriptParagraph> {

    @Override
    public boolean hasItems() {
        return paragraphList != null;
    }

    @Override
    public List<TranscriptParagraph> items() {
        return Lists.map(paragraphList, Paragraph::toParagraph);
    }

    /** The page of DingTalk speaks of a token in the answer; it stands in each paragraph, and that of the last one counts. */
    @Override
    public String nextToken() {
        var paragraphs = Lists.of(paragraphList);
        return paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1).nextTtoken;
    }

    @Override
    public Integer totalCount() {
        return null;
    }

    /** @param recordId a number on DingTalk's page, of more digits than a number holds where videos are listed */
    public record Paragraph(String unionId, String nickName, String recordId, String paragraph, Long startTime, Long endTime,
            Code status, String nextTtoken, List<Sentence> sentenceList) {

        TranscriptParagraph toParagraph() {
            return TranscriptParagraph.builder()
                    .text(requireNonNullElse(paragraph, ""))
                    .speaker(unionId)
                    .speakerName(nickName)
                    .from(Times.duration(startTime))
                    .to(Times.duration(endTime))
                    .sentences(Lists.map(sentenceList, Sentence::toSentence))
                    .recordId(recordId)
                    .status(Code.textOf(status))
                    .build();
        }
    }

    public record Sentence(String unionId, String sentence, Long startTime, Long endTime, List<Word> wordList) {

        TranscriptSentence toSentence() {
            return TranscriptSentence.builder()
                    .text(requireNonNullElse(sentence, ""))
                    .speaker(unionId)
                    .from(Times.duration(startTime))
                    .to(Times.duration(endTime))
                    .words(Lists.map(wordList, Word::toWord))
                    .build();
        }
    }

    public record Word(String wordId, String word, Long startTime, Long endTime) {

        TranscriptWord toWord() {
            return TranscriptWord.builder()
                    .text(requireNonNullElse(word, ""))
                    .id(wordId)
                    .from(Times.duration(startTime))
                    .to(Times.duration(endTime))
                    .build();
        }
    }
}

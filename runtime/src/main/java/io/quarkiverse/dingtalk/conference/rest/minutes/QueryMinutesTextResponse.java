package io.quarkiverse.dingtalk.conference.rest.minutes;

import java.util.List;

import io.quarkiverse.dingtalk.conference.minutes.Paragraph;
import io.quarkiverse.dingtalk.conference.minutes.Sentence;
import io.quarkiverse.dingtalk.conference.minutes.Word;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.PagedResponse;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;

public record QueryMinutesTextResponse(String nextToken, Boolean hasMore, List<ParagraphModel> paragraphList)
        implements
            PagedResponse<Paragraph> {

    public record ParagraphModel(String paragraphId, String recordId, String unionId, String nickName, String paragraph,
            Long startTime, Long endTime, List<SentenceModel> sentenceList) {

        Paragraph toParagraph() {
            return Paragraph.builder()
                    .id(paragraphId)
                    .recordId(recordId)
                    .speaker(unionId)
                    .speakerName(nickName)
                    .text(paragraph)
                    .start(Times.duration(startTime))
                    .end(Times.duration(endTime))
                    .sentences(Lists.map(sentenceList, SentenceModel::toSentence))
                    .build();
        }
    }

    public record SentenceModel(String sentence, String unionId, Long startTime, Long endTime, List<WordModel> wordList) {

        public Sentence toSentence() {
            return Sentence.builder()
                    .text(sentence)
                    .speaker(unionId)
                    .start(Times.duration(startTime))
                    .end(Times.duration(endTime))
                    .words(Lists.map(wordList, WordModel::toWord))
                    .build();
        }
    }

    public record WordModel(String wordId, String word, Long startTime, Long endTime) {

        Word toWord() {
            return Word.builder()
                    .id(wordId)
                    .text(word)
                    .start(Times.duration(startTime))
                    .end(Times.duration(endTime))
                    .build();
        }
    }

    @Override
    public boolean hasItems() {
        return paragraphList != null;
    }

    @Override
    public List<Paragraph> items() {
        return Lists.map(paragraphList, ParagraphModel::toParagraph);
    }

    @Override
    public Integer totalCount() {
        return null;
    }
}

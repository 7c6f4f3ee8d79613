package io.quarkiverse.dingtalk.conference.rest.recording;

import java.util.List;

import io.quarkiverse.dingtalk.conference.minutes.Paragraph;
import io.quarkiverse.dingtalk.conference.rest.minutes.QueryMinutesTextResponse.SentenceModel;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.PagedResponse;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;

public record QueryCloudRecordTextResponse(Boolean hasMore, List<ParagraphModel> paragraphList)
        implements
            PagedResponse<Paragraph> {

    @Override
    public boolean hasItems() {
        return paragraphList != null;
    }

    @Override
    public List<Paragraph> items() {
        return Lists.map(paragraphList, ParagraphModel::toParagraph);
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
    public record ParagraphModel(String unionId, String nickName, String recordId, String paragraph, Long startTime,
            Long endTime, String nextTtoken, List<SentenceModel> sentenceList) {

        Paragraph toParagraph() {
            return Paragraph.builder()
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
}

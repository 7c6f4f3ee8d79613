package io.quarkiverse.dingtalk.conference.rest.minutes;

import java.util.List;

import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesSummary;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

public record QueryFlashMinutesSummaryResponse(SummaryModel flashMinutesSummary) implements WireResponse<FlashMinutesSummary> {

    public record SummaryModel(String status, List<ChapterModel> summary) {
    }

    @Override
    public boolean complete() {
        return flashMinutesSummary != null;
    }

    @Override
    public FlashMinutesSummary result() {
        return FlashMinutesSummary.builder()
                .status(flashMinutesSummary.status())
                .chapters(Lists.map(flashMinutesSummary.summary(), ChapterModel::toChapter))
                .build();
    }
}

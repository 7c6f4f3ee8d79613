package io.quarkiverse.dingtalk.conference.rest.minutes;

import java.util.List;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;
import io.quarkiverse.dingtalk.conference.value.Items;

public record QueryMinutesSummaryRequest(String unionId, List<String> summaryTypeList) implements WireRequest {

    /**
     * @param parts none for all
     * @throws InvalidRequestException if one is blank
     */
    public static QueryMinutesSummaryRequest of(String unionId, String... parts) {
        return new QueryMinutesSummaryRequest(unionId,
                Lists.orAbsent(Items.listOf("parts", parts), part -> InvalidRequestException.unlessText("parts", part)));
    }
}

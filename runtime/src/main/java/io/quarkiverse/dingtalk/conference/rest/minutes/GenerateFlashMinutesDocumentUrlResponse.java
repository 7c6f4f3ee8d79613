package io.quarkiverse.dingtalk.conference.rest.minutes;

import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesDocument;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

public record GenerateFlashMinutesDocumentUrlResponse(String minutesDocUrl) implements WireResponse<FlashMinutesDocument> {

    @Override
    public boolean complete() {
        return minutesDocUrl != null && !minutesDocUrl.isBlank();
    }

    @Override
    public FlashMinutesDocument result() {
        return FlashMinutesDocument.builder().url(minutesDocUrl).build();
    }

    /** Without the link. */
    @Override
    public String toString() {
        return "GenerateFlashMinutesDocumentUrlResponse[]";
    }
}

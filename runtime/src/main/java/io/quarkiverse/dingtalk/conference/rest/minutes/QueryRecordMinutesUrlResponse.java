package io.quarkiverse.dingtalk.conference.rest.minutes;

import java.util.List;

import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesLink;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

public record QueryRecordMinutesUrlResponse(List<RecordMinutesUrl> recordMinutesUrls)
        implements
            WireResponse<List<FlashMinutesLink>> {

    public record RecordMinutesUrl(String recordMinutesUrl, String taskUuid) {

        FlashMinutesLink toLink() {
            return FlashMinutesLink.builder().url(recordMinutesUrl).taskUuid(taskUuid).build();
        }

        /** Without the link. */
        @Override
        public String toString() {
            return "RecordMinutesUrl[taskUuid=" + taskUuid + "]";
        }
    }

    @Override
    public boolean complete() {
        return recordMinutesUrls != null;
    }

    @Override
    public List<FlashMinutesLink> result() {
        return Lists.map(recordMinutesUrls, RecordMinutesUrl::toLink);
    }
}

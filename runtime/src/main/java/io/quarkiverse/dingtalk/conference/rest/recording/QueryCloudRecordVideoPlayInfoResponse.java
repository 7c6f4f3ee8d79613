package io.quarkiverse.dingtalk.conference.rest.recording;

import com.fasterxml.jackson.annotation.JsonAlias;

import io.quarkiverse.dingtalk.conference.recording.VideoPlayback;
import io.quarkiverse.dingtalk.conference.rest.wire.Code;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

/** @param fileSize as the table of DingTalk's page has it; its example has {@code size} */
public record QueryCloudRecordVideoPlayInfoResponse(String playUrl, String mp4FileUrl, Long duration,
        @JsonAlias("size") Long fileSize, Code status) implements WireResponse<VideoPlayback> {

    @Override
    public boolean complete() {
        return isGiven(playUrl) || isGiven(mp4FileUrl);
    }

    private static boolean isGiven(String link) {
        return link != null && !link.isBlank();
    }

    @Override
    public VideoPlayback result() {
        return VideoPlayback.builder()
                .playUrl(playUrl)
                .downloadUrl(mp4FileUrl)
                .duration(Times.duration(duration))
                .size(fileSize)
                .status(Code.textOf(status))
                .build();
    }

    /** Without the links, which are secrets. */
    @Override
    public String toString() {
        return "QueryCloudRecordVideoPlayInfoResponse[fileSize=" + fileSize + "]";
    }
}

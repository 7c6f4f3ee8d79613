package io.quarkiverse.dingtalk.conference.rest.recording;

import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.List;

import io.quarkiverse.dingtalk.conference.recording.RecordedVideo;
import io.quarkiverse.dingtalk.conference.rest.wire.Code;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

public record QueryCloudRecordVideoResponse(List<Video> videoList) implements WireResponse<List<RecordedVideo>> {

    @Override
    public boolean complete() {
        return videoList != null && videoList.stream().allMatch(video -> video == null || video.hasId());
    }

    @Override
    public List<RecordedVideo> result() {
        return Lists.map(videoList, Video::toRecordedVideo);
    }

    /** @param recordId of about 21 digits, more than a number holds */
    public record Video(String recordId, String unionId, Code recordType, Long startTime, Long endTime, Long duration,
            Long fileSize, String mediaId, String regionId) {

        boolean hasId() {
            return mediaId != null && !mediaId.isBlank();
        }

        RecordedVideo toRecordedVideo() {
            var unknown = new LinkedHashMap<String, String>();
            var video = RecordedVideo.builder()
                    .mediaId(mediaId)
                    .regionId(requireNonNullElse(regionId, ""))
                    .recordId(recordId)
                    .kind(RecordingCodes.VIDEO_KIND.read(recordType, "kind", unknown).orElse(null))
                    .recordedBy(unionId)
                    .startedAt(Times.instant(startTime))
                    .endedAt(Times.instant(endTime))
                    .duration(Times.duration(duration))
                    .size(fileSize);
            unknown.forEach(video::unknownValue);
            return video.build();
        }
    }
}

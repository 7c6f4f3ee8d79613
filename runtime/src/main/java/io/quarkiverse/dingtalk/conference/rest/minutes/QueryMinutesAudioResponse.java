package io.quarkiverse.dingtalk.conference.rest.minutes;

import java.util.List;

import io.quarkiverse.dingtalk.conference.minutes.MinutesAudio;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

public record QueryMinutesAudioResponse(List<AudioModel> audioList) implements WireResponse<List<MinutesAudio>> {

    public record AudioModel(String recordId, String unionId, Long startTime, Long endTime, Long duration, Long fileSize,
            String playUrl) {

        MinutesAudio toAudio() {
            return MinutesAudio.builder()
                    .recordId(recordId)
                    .recorder(unionId)
                    .startedAt(Times.instant(startTime))
                    .endedAt(Times.instant(endTime))
                    .duration(Times.duration(duration))
                    .size(fileSize)
                    .playUrl(playUrl)
                    .build();
        }

        /** Without the link. */
        @Override
        public String toString() {
            return "AudioModel[recordId=" + recordId + "]";
        }
    }

    @Override
    public boolean complete() {
        return audioList != null;
    }

    @Override
    public List<MinutesAudio> result() {
        return Lists.map(audioList, AudioModel::toAudio);
    }
}

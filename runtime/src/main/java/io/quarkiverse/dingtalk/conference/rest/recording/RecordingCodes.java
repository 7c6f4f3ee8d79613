package io.quarkiverse.dingtalk.conference.rest.recording;

import io.quarkiverse.dingtalk.conference.recording.RecordingType;
import io.quarkiverse.dingtalk.conference.recording.VideoKind;
import io.quarkiverse.dingtalk.conference.rest.wire.CodeTable;

/** The coded values of recordings that nothing else has. */
final class RecordingCodes {

    static final CodeTable<VideoKind> VIDEO_KIND = new CodeTable<>(VideoKind.UNKNOWN)
            .with(0, VideoKind.PLAIN)
            .with(1, VideoKind.COMPOSED);

    static final CodeTable<RecordingType> RECORDING_TYPE = new CodeTable<>(RecordingType.UNKNOWN)
            .with("cloud_record", RecordingType.CLOUD);

    private RecordingCodes() {
    }
}

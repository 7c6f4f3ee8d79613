package io.quarkiverse.dingtalk.conference.rest.recording;

import io.quarkiverse.dingtalk.conference.recording.RecordingType;
import io.quarkiverse.dingtalk.conference.recording.SmallWindow;
import io.quarkiverse.dingtalk.conference.recording.VideoKind;
import io.quarkiverse.dingtalk.conference.rest.wire.CodeTable;

/** The coded values of recordings that nothing else has. */
final class RecordingCodes {

    static final CodeTable<SmallWindow> SMALL_WINDOW = new CodeTable<>(SmallWindow.UNKNOWN)
            .with("relative_right", SmallWindow.BESIDE_RIGHT)
            .with("float_right", SmallWindow.FLOATING_RIGHT)
            .with("float_bottom", SmallWindow.FLOATING_BOTTOM);

    static final CodeTable<VideoKind> VIDEO_KIND = new CodeTable<>(VideoKind.UNKNOWN)
            .with(0, VideoKind.PLAIN)
            .with(1, VideoKind.COMPOSED);

    static final CodeTable<RecordingType> RECORDING_TYPE = new CodeTable<>(RecordingType.UNKNOWN)
            .with("cloud_record", RecordingType.CLOUD);

    private RecordingCodes() {
    }
}

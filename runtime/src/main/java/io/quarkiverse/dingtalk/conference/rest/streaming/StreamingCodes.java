package io.quarkiverse.dingtalk.conference.rest.streaming;

import io.quarkiverse.dingtalk.conference.rest.wire.CodeTable;
import io.quarkiverse.dingtalk.conference.streaming.SmallPicture;
import io.quarkiverse.dingtalk.conference.streaming.StreamLayout;

/** The coded values of streams. */
final class StreamingCodes {

    /** The page's example has grip for tiles, its table grid, as the pages on recordings do. */
    static final CodeTable<StreamLayout> LAYOUT = new CodeTable<>(StreamLayout.UNKNOWN)
            .with("grid", StreamLayout.GRID)
            .with("speech", StreamLayout.SPEAKER)
            .with("full_screen", StreamLayout.FULL_SCREEN);

    static final CodeTable<SmallPicture> SMALL_PICTURE = new CodeTable<>(SmallPicture.UNKNOWN)
            .with("relative_right", SmallPicture.BESIDE)
            .with("float_right", SmallPicture.FLOATING_RIGHT)
            .with("float_bottom", SmallPicture.FLOATING_BOTTOM);

    private StreamingCodes() {
    }
}

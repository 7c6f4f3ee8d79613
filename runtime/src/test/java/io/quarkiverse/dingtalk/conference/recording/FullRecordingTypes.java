package io.quarkiverse.dingtalk.conference.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.SmallWindow;
import io.quarkiverse.dingtalk.conference.minutes.TextOrder;

/** One of each type of this topic, in which everything is set. */
public final class FullRecordingTypes {

    private FullRecordingTypes() {
    }

    public static Stream<Supplier<Object>> all() {
        return Stream.of(
                () -> RecordingRequest.builder().host("h").layout(RecordingLayout.UNKNOWN)
                        .smallWindow(SmallWindow.BESIDE_RIGHT).unknownValue("layout", "x").build(),
                FullRecordingTypes::video,
                () -> PlaybackRequest.of(video(), "u"),
                () -> VideoPlayback.builder().playUrl("https://example.org/p").downloadUrl("https://example.org/d")
                        .duration(Duration.ofSeconds(1)).size(7L).status("0").build(),
                () -> TranscriptRequest.builder().reader("u").from(Duration.ofSeconds(1)).order(TextOrder.NEWEST_FIRST)
                        .build(),
                () -> AllowListChange.builder().unionId("u").operation(1).type(RecordingType.UNKNOWN)
                        .unknownValue("type", "x").entries(AllowListEntry.person("a")).build(),
                () -> AllowListEntry.person("a"));
    }

    private static RecordedVideo video() {
        return RecordedVideo.builder().conferenceId("c").mediaId("m").regionId("r").recordId("1").kind(VideoKind.UNKNOWN)
                .unknownValue("kind", "9").recordedBy("u").startedAt(Instant.EPOCH).endedAt(Instant.EPOCH.plusSeconds(1))
                .duration(Duration.ofSeconds(1)).size(7L).build();
    }
}

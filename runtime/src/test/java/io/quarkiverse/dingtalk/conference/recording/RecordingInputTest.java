package io.quarkiverse.dingtalk.conference.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

/** What users say about recordings is checked where they say it. */
class RecordingInputTest {

    private static final String HALF_A_PAIR = "\uD800";

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void whatCannotBeSentIsRefusedByItsName(ThrowingCallable build, String message) {
        assertThatThrownBy(build).isInstanceOf(InvalidRequestException.class).hasMessageContaining(message);
    }

    static Stream<Arguments> whatCannotBeSentIsRefusedByItsName() {
        return Stream.of(
                refused(() -> RecordingRequest.builder().build(), "host must be given"),
                refused(() -> RecordingRequest.builder().host(HALF_A_PAIR).build(), "host must be text that can be encoded"),
                refused(() -> RecordingRequest.builder().host("h").unknownValue("layout", HALF_A_PAIR).build(),
                        "layout must be text that can be encoded"),
                refused(() -> RecordingRequest.builder().unknownValue("layuot", "x"), "must be one of [layout, smallWindow]"),
                refused(() -> AllowListChange.builder().unknownValue("kind", "x"), "must be one of [type]"),
                refused(() -> PlaybackRequest.builder().regionId("r").reader("u").build(), "mediaId must be given"),
                refused(() -> PlaybackRequest.builder().mediaId("m").reader("u").build(), "regionId must be given"),
                refused(() -> PlaybackRequest.builder().mediaId("m").regionId("r").build(), "reader must be given"),
                refused(() -> PlaybackRequest.of(null, "u"), "video must be given"),
                refused(() -> RecordedVideo.builder().build(), "mediaId must be given"),
                refused(() -> TranscriptRequest.of(" "), "reader must be given"),
                refused(() -> TranscriptRequest.builder().from(Duration.ofMillis(-1)).build(), "from must be from zero"),
                refused(() -> TranscriptRequest.builder().from(Duration.ofSeconds(Long.MAX_VALUE)).build(),
                        "from must be from zero"),
                refused(() -> AllowListChange.builder().operation(1).type(RecordingType.CLOUD).build(),
                        "unionId must be given"),
                refused(() -> AllowListChange.builder().unionId("u").type(RecordingType.CLOUD).build(),
                        "operation must be given"),
                refused(() -> AllowListChange.builder().unionId("u").operation(1).build(), "type must be given"),
                refused(() -> AllowListEntry.builder().kind(3).build(), "id must be given"),
                refused(() -> AllowListEntry.builder().id("u").build(), "kind must be given"));
    }

    private static Arguments refused(ThrowingCallable build, String message) {
        return Arguments.of(build, message);
    }

    @Test
    void theLinksToAVideoAreSecret() {
        var playback = VideoPlayback.builder().playUrl("https://example.org/secret").downloadUrl("https://example.org/secret")
                .size(7L).build();

        assertThat(playback.toString()).contains("7").doesNotContain("secret");
    }
}

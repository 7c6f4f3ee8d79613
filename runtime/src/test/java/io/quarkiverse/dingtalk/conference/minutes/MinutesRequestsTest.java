package io.quarkiverse.dingtalk.conference.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

class MinutesRequestsTest {

    @Test
    void everythingAboutStartingMinutesMayBeLeftToDingTalk() {
        assertThat(MinutesRequest.builder().build().owner()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\uD83D" })
    void anIdThatIsNoneIsRefusedByItsName(String id) {
        assertThatThrownBy(() -> MinutesRequest.builder().starter(id).build())
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("starter must be");
        assertThatThrownBy(() -> MinutesRequest.builder().owner(id).build())
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("owner must be");
        assertThatThrownBy(() -> MinutesTextRequest.of(id))
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("reader must be");
        assertThatThrownBy(() -> FullMinutes.share().toBuilder().owner(id).build())
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("owner must be");
        assertThatThrownBy(() -> FullMinutes.share().toBuilder().receiver(id).build())
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("receiver must be");
        assertThatThrownBy(() -> FullMinutes.share().toBuilder().roleSubResourceIds(List.of(id)).build())
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("roleSubResourceIds must be");
    }

    @Test
    void whatSharingNeedsIsAskedForByItsName() {
        assertThatThrownBy(() -> FlashMinutesShare.builder().build())
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("source must be given");
        assertThatThrownBy(() -> FullMinutes.share().toBuilder().owner(null).build())
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("owner must be given");
        assertThatThrownBy(() -> FullMinutes.share().toBuilder().receiver(null).build())
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("receiver must be given");
        assertThatThrownBy(() -> MinutesTextRequest.of(null))
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("reader must be given");
    }

    /** Each makes something with a link in it. */
    static Stream<Function<String, Object>> linked() {
        return Stream.of(link -> FullMinutes.audio().toBuilder().playUrl(link).build(),
                link -> FlashMinutesLink.builder().url(link).taskUuid("t").build(),
                link -> FlashMinutesDocument.builder().url(link).build());
    }

    @ParameterizedTest
    @MethodSource("linked")
    void linksThatLetSomebodyInAreNotShown(Function<String, Object> type) {
        assertThat(type.apply("https://secret.example.org").toString()).doesNotContain("secret");
    }
}

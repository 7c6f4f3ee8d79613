package io.quarkiverse.dingtalk.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is said of settings that DingTalk takes and does not tell. */
class ChangedSettingsTest {

    @Test
    void everySettingOfRecordingAndMinutesMayBeLost() {
        assertThat(ChangedSettings.of(MeetingSettings.builder().build()).possiblyLost())
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                        Stream.of("pushAllRecords"),
                        settingsOf(RecordingSettings.class).map("recording."::concat),
                        settingsOf(MinutesSettings.class).map("minutes."::concat)).flatMap(it -> it).toList());
    }

    private static Stream<String> settingsOf(Class<?> type) {
        return Stream.of(type.getMethods()).filter(it -> it.isAnnotationPresent(JsonProperty.class))
                .map(it -> it.getName());
    }

    @Test
    void whatIsSentIsNotLost() {
        var sent = MeetingSettings.builder().pushAllRecords(true).recording(r -> r.owner("o"))
                .minutes(m -> m.summarize(false)).build();

        assertThat(ChangedSettings.of(sent).possiblyLost()).contains("recording.layout", "minutes.owner")
                .doesNotContain("pushAllRecords", "recording.owner", "minutes.summarize");
    }
}

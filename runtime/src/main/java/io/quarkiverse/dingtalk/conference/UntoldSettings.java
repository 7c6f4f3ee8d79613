package io.quarkiverse.dingtalk.conference;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The settings of a booking that DingTalk takes and does not tell. */
final class UntoldSettings {

    private record Untold(String name, Function<MeetingSettings, Optional<?>> value) {

        static Untold recording(String name, Function<RecordingSettings, Optional<?>> value) {
            return new Untold("recording." + name, settings -> settings.recording().flatMap(value));
        }

        static Untold minutes(String name, Function<MinutesSettings, Optional<?>> value) {
            return new Untold("minutes." + name, settings -> settings.minutes().flatMap(value));
        }
    }

    private static final List<Untold> ALL = List.of(
            new Untold("pushAllRecords", MeetingSettings::pushAllRecords),
            Untold.recording("autoStart", RecordingSettings::autoStart),
            Untold.recording("startWhen", RecordingSettings::startWhen),
            Untold.recording("layout", RecordingSettings::layout),
            Untold.recording("followHost", RecordingSettings::followHost),
            Untold.recording("shareSummaryOnly", RecordingSettings::shareSummaryOnly),
            Untold.recording("owner", RecordingSettings::owner),
            Untold.recording("pushCard", RecordingSettings::pushCard),
            Untold.recording("hideOwnerName", RecordingSettings::hideOwnerName),
            Untold.minutes("summarize", MinutesSettings::summarize),
            Untold.minutes("receivers", MinutesSettings::receivers),
            Untold.minutes("startByAnyone", MinutesSettings::startByAnyone),
            Untold.minutes("shareSummaryOnly", MinutesSettings::shareSummaryOnly),
            Untold.minutes("visible", MinutesSettings::visible),
            Untold.minutes("recordShownByParticipants", MinutesSettings::recordShownByParticipants),
            Untold.minutes("owner", MinutesSettings::owner),
            Untold.minutes("pushCard", MinutesSettings::pushCard),
            Untold.minutes("template", MinutesSettings::template));

    private UntoldSettings() {
    }

    /** The names of those that are not set. */
    static List<String> missingIn(MeetingSettings settings) {
        return ALL.stream().filter(it -> it.value.apply(settings).isEmpty()).map(Untold::name).toList();
    }
}

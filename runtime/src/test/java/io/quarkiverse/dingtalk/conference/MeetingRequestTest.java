package io.quarkiverse.dingtalk.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

class MeetingRequestTest {

    private static final String HALF = "\ud83c";
    private static final Instant START = Instant.parse("2026-12-01T09:00:00Z");

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void whatDingTalkRefusesIsRefusedBeforeItIsSent(UnaryOperator<MeetingRequest.Builder> mistake, String message) {
        var request = mistake.apply(complete());

        assertThatThrownBy(request::build).isInstanceOf(InvalidRequestException.class).hasMessageContaining(message);
    }

    static Stream<Arguments> whatDingTalkRefusesIsRefusedBeforeItIsSent() {
        return Stream.of(
                mistake(it -> it.creator(null), "creator must be given, but is null"),
                mistake(it -> it.creator(" "), "creator must be given, but is \" \""),
                mistake(it -> it.title(null), "title must be given, but is null"),
                mistake(it -> it.title("\t"), "title must be given, but is \"\t\""),
                mistake(it -> it.title("x".repeat(257)),
                        "title must have at most 256 characters, but is \"" + "x".repeat(60) + "…\" (257 characters)"),
                mistake(it -> it.startsAt(null), "startsAt must be given"),
                mistake(it -> it.endsAt(null), "endsAt or lasting must be given, but is null"),
                mistake(it -> it.endsAt(START),
                        "endsAt must be after startsAt 2026-12-01T09:00:00Z, but is 2026-12-01T09:00:00Z"),
                mistake(it -> it.endsAt(START.minusMillis(1)), "endsAt must be after startsAt"),
                mistake(it -> it.endsAt(START.plusNanos(999_999)), "endsAt must be after startsAt"),
                mistake(it -> it.lasting(Duration.ZERO), "endsAt must be after startsAt"),
                mistake(it -> it.lasting(Duration.ofSeconds(Long.MAX_VALUE)), "lasting must end at a time that can be counted"),
                mistake(it -> it.endsAt(Instant.MAX), "endsAt must be a time that can be counted in milliseconds"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void aTextWithHalfASurrogatePairIsRefusedBeforeItIsSent(UnaryOperator<MeetingRequest.Builder> mistake, String field) {
        assertThatThrownBy(() -> mistake.apply(complete()).build()).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining(field + " must be text that can be encoded");
    }

    static Stream<Arguments> aTextWithHalfASurrogatePairIsRefusedBeforeItIsSent() {
        return Stream.of(
                mistake(it -> it.creator(HALF), "creator"),
                mistake(it -> it.title("t" + HALF + "t"), "title"),
                mistake(it -> it.settings(s -> s.host(HALF)), "host"),
                mistake(it -> it.settings(s -> s.coHosts("a", HALF)), "coHosts"),
                mistake(it -> it.settings(s -> s.allowedCorpId(HALF)), "allowedCorpId"),
                mistake(it -> it.settings(s -> s.unknownValue("muteOnJoin", HALF)), "muteOnJoin"),
                mistake(it -> it.settings(s -> s.extensionApps(ExtensionApp.of(HALF, null, null))), "extensionApp.code"),
                mistake(it -> it.settings(s -> s.extensionApps(ExtensionApp.of("a", null, HALF))), "extensionApp.data"),
                mistake(it -> it.settings(s -> s.recording(r -> r.owner(HALF))), "recording.owner"),
                mistake(it -> it.settings(s -> s.minutes(m -> m.owner(HALF))), "minutes.owner"),
                mistake(it -> it.settings(s -> s.minutes(m -> m.template(SummaryTemplate.official(HALF)))),
                        "summaryTemplate.id"),
                mistake(it -> it.settings(s -> s.minutes(m -> m.template(SummaryTemplate.custom("i", HALF)))),
                        "summaryTemplate.version"));
    }

    @Test
    void settingsThatWereReadAreCheckedWhenTheyAreToBeSent() {
        var read = MeetingSettings.builder().host(HALF).build();

        assertThatThrownBy(() -> complete().settings(read).build()).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("host must be text that can be encoded");
    }

    private static Arguments mistake(UnaryOperator<MeetingRequest.Builder> change, String message) {
        return Arguments.of(change, message);
    }

    @Test
    void aTitleOf256CharactersIsAccepted() {
        assertThat(complete().title("会".repeat(256)).build().title()).hasSize(256);
    }

    @Test
    void ofATitleOf51CharactersTheFirst50AreReportedAsKept() {
        assertThat(complete().title("😀".repeat(51)).build().titleCutTo()).contains("😀".repeat(50));
    }

    @Test
    void aTitleOf50CharactersIsKeptWhole() {
        assertThat(complete().title("😀".repeat(50)).build().titleCutTo()).isEmpty();
    }

    @Test
    void ofEndAndLengthTheLaterCallCounts() {
        assertThat(complete().lasting(Duration.ofHours(2)).endsAt(START.plusSeconds(1)).build().endsAt())
                .isEqualTo(START.plusSeconds(1));
        assertThat(complete().endsAt(START.plusSeconds(1)).lasting(Duration.ofHours(2)).build().endsAt())
                .isEqualTo(START.plus(Duration.ofHours(2)));
    }

    @Test
    void settingsAddUp() {
        var settings = complete().settings(s -> s.host("h").recording(r -> r.owner("o")))
                .settings(s -> s.chat(true).recording(r -> r.pushCard(false))).build().settings().orElseThrow();

        assertThat(settings).isEqualTo(MeetingSettings.builder().host("h").chat(true)
                .recording(RecordingSettings.builder().owner("o").pushCard(false).build()).build());
    }

    @Test
    void nothingInPlaceOfAListOrAnItemIsRefused() {
        var settings = MeetingSettings.builder();

        assertThatThrownBy(() -> settings.coHosts((String[]) null)).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> settings.coHosts("a", null)).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> settings.extensionApps((ExtensionApp) null)).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> settings.coHosts((List<String>) null)).hasMessageContaining("coHosts must be given");
        assertThatThrownBy(() -> settings.extensionApps((List<ExtensionApp>) null))
                .hasMessageContaining("extensionApps must be given");
    }

    @Test
    void noChangeInPlaceOfAChangeIsRefused() {
        var settings = MeetingSettings.builder();

        assertThatThrownBy(() -> complete().settings((Consumer<MeetingSettings.Builder>) null))
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("settings must be given");
        assertThatThrownBy(() -> settings.recording((Consumer<RecordingSettings.Builder>) null))
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("recording must be given");
        assertThatThrownBy(() -> settings.minutes((Consumer<MinutesSettings.Builder>) null))
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("minutes must be given");
        assertThatThrownBy(() -> settings.recording(r -> r.autoStart((RecordingStart) null)))
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("startWhen must be given");
        assertThatThrownBy(() -> settings.unknownValue(null, "9")).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("the name of an unknown value must be one of");
    }

    @Test
    void aYesOrNoThatIsNullIsUnset() {
        var settings = MeetingSettings.builder().waitingRoom(true).waitingRoom(null)
                .recording(r -> r.autoStart((Boolean) null)).build();

        assertThat(settings.waitingRoom()).isEmpty();
        assertThat(settings.recording().orElseThrow().autoStart()).isEmpty();
    }

    @Test
    void aBlankCoHostOrAppIsRefusedWhenItIsToBeSent() {
        assertThatThrownBy(() -> complete().settings(s -> s.coHosts(" ")).build())
                .hasMessageContaining("coHosts must be given");
        assertThatThrownBy(() -> complete().settings(s -> s.extensionApps(ExtensionApp.builder().code("").build())).build())
                .hasMessageContaining("extensionApp.code must be given");
    }

    @Test
    void aRequestCanBeTheStartOfAnother() {
        var request = complete().settings(s -> s.host("h")).build();

        assertThat(request.toBuilder().build()).isEqualTo(request);
        assertThat(request.toBuilder().title("t2").build().title()).isEqualTo("t2");
    }

    private static MeetingRequest.Builder complete() {
        return MeetingRequest.builder().creator("u").title("t").startsAt(START).lasting(Duration.ofMinutes(45));
    }
}

package io.quarkiverse.dingtalk.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.event.FullEvents;
import io.quarkiverse.dingtalk.conference.live.FullLiveTypes;
import io.quarkiverse.dingtalk.conference.minutes.FullMinutes;
import io.quarkiverse.dingtalk.conference.recording.FullRecordingTypes;
import io.quarkiverse.dingtalk.conference.report.FullReportTypes;
import io.quarkiverse.dingtalk.conference.streaming.FullStreamingTypes;

/** What holds for all types that applications make and get. */
class PublicTypesTest {

    /** As strict as an application may be. */
    private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private static final Instant TIME = Instant.parse("2026-12-01T09:00:00Z");

    /** Each makes an object in which everything is set. */
    static Stream<Supplier<Object>> full() {
        return Stream.of(meetings(), FullLiveTypes.all(), FullMinutes.types(), FullRecordingTypes.all(),
                FullStreamingTypes.all(), FullReportTypes.all(), FullEvents.all()).flatMap(it -> it);
    }

    private static Stream<Supplier<Object>> meetings() {
        return Stream.of(PublicTypesTest::app, PublicTypesTest::settings, PublicTypesTest::info,
                () -> SummaryTemplate.custom("id", "3"),
                () -> settings().recording().orElseThrow(),
                () -> settings().minutes().orElseThrow(),
                () -> PageRequest.of(20, "token"),
                () -> Page.builder().items(List.of("a", "b")).nextToken("token").totalCount(9).build(),
                () -> MeetingRequest.builder().creator("u").title("t").startsAt(TIME).lasting(Duration.ofMinutes(45))
                        .settings(settings()).build(),
                () -> ScheduledMeeting.builder().scheduleConferenceId("s").roomCode("1").joinUrl("https://example.org")
                        .phones(List.of("+861")).requestId("r").titleCutTo("t").build(),
                () -> MeetingMember.builder().conferenceId("c").unionId("u").name("n").jobNumber("7").host(true).coHost(false)
                        .outsider(false).byPhone(true).joinedAt(TIME).leftAt(TIME.plusSeconds(60))
                        .duration(Duration.ofMinutes(1)).attendStatus(AttendStatus.UNKNOWN).deviceType(DeviceType.MAC)
                        .unknownValue("attendStatus", "9").build(),
                () -> Booking.builder().scheduleConferenceId("s").title("t").startsAt(TIME).endsAt(TIME.plusSeconds(60))
                        .roomCode("1").joinUrl("https://example.org").phones(List.of("+861")).requestId("r").build(),
                () -> RescheduleRequest.builder().title("t").startsAt(TIME).endsAt(TIME.plusSeconds(60))
                        .lasting(Duration.ofMinutes(1)).build(),
                () -> RescheduledMeeting.builder().scheduleConferenceId("s").title("t").startsAt(TIME)
                        .endsAt(TIME.plusSeconds(60)).titleCutTo("t").build(),
                () -> ChangedSettings.builder().settings(settings()).possiblyLost(List.of("minutes.owner")).build(),
                () -> RunningMeeting.builder().conferenceId("c").title("t").status(MeetingStatus.UNKNOWN).startedAt(TIME)
                        .microphonesMuted(true).camerasOff(false).forciblyMuted(true).members(List.of(runningMember()))
                        .unknownValue("status", "9").build(),
                PublicTypesTest::runningMember,
                () -> CurrentMeetings.builder().conferenceIds(List.of("c"))
                        .memberships(List.of(MeetingMember.builder().unionId("u").build())).build(),
                () -> ShortLinkRequest.builder().scheduleConferenceId("s").creator("u").appCode("app").data("d").useApp(true)
                        .build(),
                () -> ShortLink.builder().url("https://example.org").build(),
                () -> SignInLink.builder().url("https://example.org").build());
    }

    private static RunningMember runningMember() {
        return RunningMember.builder().userId("u").name("n").attendStatus(AttendStatus.INSIDE).microphone(DeviceStatus.ON)
                .camera(DeviceStatus.UNKNOWN).rejection("busy").unknownValue("camera", "9").build();
    }

    private static ExtensionApp app() {
        return ExtensionApp.builder().code("app").autoOpen(AutoOpen.UNKNOWN).data("d").clientId("i").agentId("7")
                .unknownValue("autoOpen", "9").build();
    }

    private static MeetingSettings settings() {
        return MeetingSettings.builder().host("h").coHosts("a", "b").allowedCorpId("corp").locked(false).screenSharing(true)
                .muteOnJoin(MuteOnJoin.UNKNOWN).waitingRoom(true).joinBeforeHost(false).chat(true).renaming(false)
                .selfUnmute(true).extensionApps(app()).anonymousWebJoin(false).pushAllRecords(true)
                .recording(r -> r.autoStart(RecordingStart.WHEN_HOST_JOINS).layout(RecordingLayout.SPEAKER).followHost(true)
                        .shareSummaryOnly(false).owner("o").pushCard(true).hideOwnerName(false))
                .minutes(m -> m.summarize(true).receivers(MinutesReceivers.CREATOR).startByAnyone(false)
                        .shareSummaryOnly(true).visible(true).recordShownByParticipants(false).owner("o").pushCard(false)
                        .template(SummaryTemplate.custom("id", "3")))
                .unknownValue("muteOnJoin", "9").build();
    }

    private static MeetingInfo info() {
        return MeetingInfo.builder().conferenceId("c").title("t").roomCode("1").status(MeetingStatus.ENDED).startedAt(TIME)
                .endedAt(TIME.plusSeconds(60)).duration(Duration.ofMinutes(1)).joinUrl("https://example.org")
                .scheduleConferenceId("s").kind(MeetingKind.UNKNOWN).creator("u").creatorName("n").activeCount(0)
                .attendedCount(2).invitedCount(3).recordingStatus(RecordingStatus.PAUSED).recordingOwner("u")
                .minutesStatus(RecordingStatus.ENDED).minutesOwner("u").calendarEventId("e").scene("autoCall")
                .extensionApps(List.of(app()))
                .unknownValue("kind", "9").build();
    }

    @ParameterizedTest
    @MethodSource("full")
    void isEqualToWhatHasTheSameParts(Supplier<Object> type) {
        assertThat(type.get()).isEqualTo(type.get()).hasSameHashCodeAs(type.get()).hasToString(type.get().toString());
    }

    @ParameterizedTest
    @MethodSource("full")
    void isTheStartOfAnother(Supplier<Object> type) throws ReflectiveOperationException {
        var object = type.get();
        var builder = publicType(object).getMethod("toBuilder").invoke(object);

        assertThat(invoke(builder, "build")).isEqualTo(object);
    }

    @ParameterizedTest
    @MethodSource("full")
    void writesEachOfItsPartsAndNothingElse(Supplier<Object> type) {
        var object = type.get();

        var names = new ArrayList<String>();
        JSON.<JsonNode> valueToTree(object).fieldNames().forEachRemaining(names::add);

        assertThat(names).containsExactlyInAnyOrderElementsOf(Stream.of(publicType(object).getMethods())
                .filter(it -> it.isAnnotationPresent(JsonProperty.class)).map(it -> it.getName()).toList());
        assertThat(JSON.<JsonNode> valueToTree(object)).noneMatch(JsonNode::isNull);
    }

    @ParameterizedTest
    @MethodSource("full")
    void isReadAsItWasWritten(Supplier<Object> type) throws JsonProcessingException {
        var object = type.get();

        assertThat(JSON.readValue(JSON.writeValueAsString(object), publicType(object))).isEqualTo(object);
    }

    @ParameterizedTest
    @MethodSource("full")
    void isReadAsItWasWrittenInAnotherSpellingToo(Supplier<Object> type) throws JsonProcessingException {
        var snakes = JSON.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
        var object = type.get();

        assertThat(snakes.readValue(snakes.writeValueAsString(object), publicType(object))).isEqualTo(object);
    }

    @ParameterizedTest
    @MethodSource("full")
    void ignoresInJsonWhatItDoesNotKnow(Supplier<Object> type) throws JsonProcessingException {
        var object = type.get();
        var later = JSON.<ObjectNode> valueToTree(object);
        later.putObject("addedLater").put("a", 1);

        assertThat(JSON.treeToValue(later, publicType(object))).isEqualTo(object);
    }

    @Test
    void isReadFromJsonWithAFewOfItsParts() throws JsonProcessingException {
        assertThat(JSON.readValue("{\"waitingRoom\":true}", MeetingSettings.class))
                .isEqualTo(MeetingSettings.builder().waitingRoom(true).build());
        assertThat(JSON.readValue("{\"conferenceId\":\"c\"}", MeetingInfo.class))
                .isEqualTo(MeetingInfo.builder().conferenceId("c").build());
        assertThat(JSON.readValue("{\"code\":\"a\"}", ExtensionApp.class))
                .isEqualTo(ExtensionApp.builder().code("a").build());
        assertThat(JSON.readValue("{\"id\":\"i\"}", SummaryTemplate.class)).isEqualTo(SummaryTemplate.official("i"));
        assertThat(JSON.readValue("{}", PageRequest.class)).isEqualTo(PageRequest.first());
        assertThat(JSON.readValue("{}", MeetingMember.class)).isEqualTo(MeetingMember.builder().build());
    }

    @ParameterizedTest
    @MethodSource("full")
    void readsNullAsLeftOut(Supplier<Object> type) throws JsonProcessingException {
        var object = type.get();
        var needed = switch (publicType(object).getSimpleName()) {
            case "MeetingInfo" -> List.of("conferenceId");
            case "ScheduledMeeting" -> List.of("scheduleConferenceId");
            case "ExtensionApp" -> List.of("code");
            case "SummaryTemplate" -> List.of("id");
            case "Booking", "RescheduledMeeting" -> List.of("scheduleConferenceId", "title", "startsAt", "endsAt");
            case "RescheduleRequest" -> List.of("title");
            case "ChangedSettings" -> List.of("settings");
            case "RunningMeeting" -> List.of("conferenceId");
            case "ShortLinkRequest" -> List.of("scheduleConferenceId", "creator", "appCode");
            case "ShortLink", "SignInLink" -> List.of("url");
            case "FlashMinutesDocument" -> List.of("url");
            case "FlashMinutesShare" -> List.of("source", "owner", "receiver");
            case "MeetingRequest" -> List.of("creator", "title", "startsAt", "endsAt");
            case "LiveMeetingRequest" -> List.of("starter", "title");
            case "LiveMeeting" -> List.of("conferenceId");
            case "LiveMeetingSettings" -> List.of("locked");
            case "Invitation", "Removal" -> List.of("people");
            case "Invitee" -> List.of("unionId", "name");
            case "PhoneInvitee" -> List.of("number");
            case "Participant" -> List.of("unionId");
            case "RecordingRequest" -> List.of("host");
            case "RecordedVideo" -> List.of("mediaId");
            case "PlaybackRequest" -> List.of("mediaId", "regionId", "reader");
            case "AllowListChange" -> List.of("unionId", "operation", "type", "entries");
            case "AllowListEntry" -> List.of("id", "kind");
            case "StreamRequest" -> List.of("starter", "name", "targets");
            case "StartedStream" -> List.of("target", "streamId");
            case "FailedStream" -> List.of("target", "reason");
            case "MeetingReport" -> List.of("conferenceId");
            case "ReportFilter" -> List.of("from", "to");
            case "MeetingStarted", "MeetingEnded" -> List.of("id", "meeting");
            case "UnknownEvent" -> List.of("id", "type");
            case "MemberJoined", "MemberLeft", "MemberInvited", "MemberRemoved", "MinutesSummaryGenerated",
                    "MinutesVideoGenerated", "TranscriptPiece", "OrganizationAuthorized", "AuthorizationChanged",
                    "AuthorizationRevoked" ->
                List.of("id");
            default -> List.<String> of();
        };
        var written = JSON.<ObjectNode> valueToTree(object);
        var nulls = written.deepCopy();
        StreamSupport.stream(((Iterable<String>) written::fieldNames).spliterator(), false)
                .filter(it -> !needed.contains(it)).forEach(nulls::putNull);

        assertThat(JSON.treeToValue(nulls, publicType(object)))
                .isEqualTo(JSON.treeToValue(written.retain(needed), publicType(object)));
    }

    @Test
    void aPageIsReadWithItsItems() throws JsonProcessingException {
        var page = Page.<MeetingInfo> builder().items(List.of(info())).nextToken("t").build();

        assertThat(JSON.readValue(JSON.writeValueAsString(page), new TypeReference<Page<MeetingInfo>>() {
        })).isEqualTo(page);
    }

    @Test
    void aMeetingIsRequestedByJsonWithItsLength() throws JsonProcessingException {
        var request = JSON.readValue("{\"creator\":\"u\",\"title\":\"t\",\"startsAt\":\"2026-12-01T09:00:00Z\","
                + "\"lasting\":\"PT45M\",\"endsAt\":null,\"settings\":{\"chat\":false}}", MeetingRequest.class);

        assertThat(request.endsAt()).isEqualTo(TIME.plus(Duration.ofMinutes(45)));
        assertThat(request.settings().orElseThrow().chat()).contains(false);
    }

    @Test
    void jsonIsCheckedAsCodeIs() {
        assertThatThrownBy(() -> JSON.readValue("{\"title\":\"t\"}", MeetingRequest.class))
                .hasRootCauseInstanceOf(InvalidRequestException.class).hasMessageContaining("creator must be given");
    }

    @Test
    void whatIsNeededIsAskedForByItsName() {
        assertThatThrownBy(() -> MeetingInfo.builder().build()).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("conferenceId must be given");
        assertThatThrownBy(() -> MeetingInfo.builder().conferenceId("c").status(null).build())
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("status must be given");
        assertThatThrownBy(() -> ScheduledMeeting.builder().scheduleConferenceId(null).build())
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("scheduleConferenceId must be given");
        assertThatThrownBy(() -> ExtensionApp.builder().build()).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("extensionApp.code must be given");
        assertThatThrownBy(() -> SummaryTemplate.official(null)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("summaryTemplate.id must be given");
        assertThatThrownBy(() -> ConferenceClient.Literal.of(null)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("name must be given");
    }

    @Test
    void doesNotChangeWithTheListsItWasMadeOf() {
        var coHosts = new ArrayList<>(List.of("a"));
        var settings = MeetingSettings.builder().coHosts(coHosts).build();
        coHosts.add("b");

        assertThat(settings.coHosts()).containsExactly("a");
        assertThatThrownBy(() -> settings.coHosts().add("c")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> info().unknownValues().put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void doesNotChangeWithTheBuilderItWasMadeBy() {
        var builder = MeetingInfo.builder().conferenceId("c").title("t");
        var info = builder.build();
        builder.title(null).unknownValue("status", "7");

        assertThat(info.title()).isEqualTo(Optional.of("t"));
        assertThat(info.unknownValues()).isEqualTo(Map.of());
    }

    private static Class<?> publicType(Object object) {
        return object.getClass().getSuperclass();
    }

    private static Object invoke(Object builder, String method) throws ReflectiveOperationException {
        var type = builder instanceof MeetingRequest.Builder ? builder.getClass() : builder.getClass().getSuperclass();
        return type.getMethod(method).invoke(builder);
    }
}

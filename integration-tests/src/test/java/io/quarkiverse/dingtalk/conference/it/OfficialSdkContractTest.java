package io.quarkiverse.dingtalk.conference.it;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.aliyun.dingtalkconference_1_0.Client;
import com.aliyun.dingtalkconference_1_0.models.CreateScheduleConferenceHeaders;
import com.aliyun.dingtalkconference_1_0.models.CreateScheduleConferenceRequest;
import com.aliyun.dingtalkconference_1_0.models.CreateScheduleConferenceRequest.CreateScheduleConferenceRequestScheduleConfSettingModel;
import com.aliyun.dingtalkconference_1_0.models.CreateScheduleConferenceRequest.CreateScheduleConferenceRequestScheduleConfSettingModelMoziConfOpenRecordSetting;
import com.aliyun.dingtalkconference_1_0.models.CreateScheduleConferenceRequest.CreateScheduleConferenceRequestScheduleConfSettingModelMoziConfVirtualExtraSetting;
import com.aliyun.dingtalkconference_1_0.models.CreateScheduleConferenceRequest.CreateScheduleConferenceRequestScheduleConfSettingModelMoziConfVirtualExtraSettingMoziConfExtensionAppSettings;
import com.aliyun.dingtalkconference_1_0.models.QueryConferenceInfoByRoomCodeHeaders;
import com.aliyun.dingtalkconference_1_0.models.QueryConferenceInfoByRoomCodeRequest;
import com.aliyun.dingtalkconference_1_0.models.QueryConferenceInfoHeaders;
import com.aliyun.dingtalkconference_1_0.models.QueryScheduleConfSettingsHeaders;
import com.aliyun.dingtalkconference_1_0.models.QueryScheduleConfSettingsRequest;
import com.aliyun.dingtalkconference_1_0.models.QueryScheduleConferenceInfoHeaders;
import com.aliyun.dingtalkconference_1_0.models.QueryScheduleConferenceInfoRequest;
import com.aliyun.dingtalkoauth2_1_0.models.GetAccessTokenRequest;
import com.aliyun.tea.TeaException;
import com.aliyun.tea.TeaModel;
import com.aliyun.teaopenapi.models.Config;
import com.aliyun.teautil.models.RuntimeOptions;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import io.quarkiverse.dingtalk.conference.AutoOpen;
import io.quarkiverse.dingtalk.conference.ExtensionApp;
import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingKind;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.MeetingSettings;
import io.quarkiverse.dingtalk.conference.MeetingStatus;
import io.quarkiverse.dingtalk.conference.MinutesReceivers;
import io.quarkiverse.dingtalk.conference.MuteOnJoin;
import io.quarkiverse.dingtalk.conference.Page;
import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.Paged;
import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.RecordingStart;
import io.quarkiverse.dingtalk.conference.RecordingStatus;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;
import io.quarkiverse.dingtalk.conference.SummaryTemplate;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.ReceivedRequest;
import io.quarkiverse.dingtalk.conference.token.AccessTokenRequest;
import io.quarkiverse.dingtalk.conference.token.AccessTokenResponse;
import io.quarkiverse.dingtalk.conference.token.TokenApi;
import io.quarkus.test.junit.QuarkusTest;

/**
 * DingTalk's own SDK and our service, side by side as clients of one embedded DingTalk: they send and read the same.
 * <p>
 * To be compared, what the service read is spelled as the SDK spells it; what either of them has more, less or otherwise
 * is a difference. DingTalk's codes are written here a second time, from its pages, so that a misreading is not shared.
 */
@QuarkusTest
class OfficialSdkContractTest {

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    MeetingService service;

    @Inject
    @RestClient
    TokenApi tokens;

    OfficialSdk sdk;

    @BeforeEach
    void startAfresh() throws Exception {
        dingTalk.forgetTokens(); // so that both ask for one
        sdk = new OfficialSdk(URI.create(dingTalk.url()).getAuthority());
    }

    @Test
    void bothAskForATokenInTheSameWords() {
        service.schedule(Meeting.WITHOUT_SETTINGS.ours);

        var asked = dingTalk.requests().stream().filter(it -> it.path().contains("/oauth2/")).map(Sent::of).toList();
        assertThat(asked).hasSize(2).containsOnly(asked.get(0));
    }

    @Test
    void bothAreGrantedTheSameToken() throws Exception {
        var request = new AccessTokenRequest(OfficialSdk.APP_KEY, OfficialSdk.APP_SECRET);

        assertThat(Spelled.of(tokens.getAccessToken(request).await().indefinitely())).isEqualTo(sdk.accessToken());
    }

    @ParameterizedTest
    @EnumSource
    void bothSendTheSameBooking(Meeting meeting) throws Exception {
        sdk.book(meeting.theirs);
        var theirs = lastSent();
        service.schedule(meeting.ours);
        var ours = lastSent();

        assertThat(ours.withoutWhatTheSdkLacks()).isEqualTo(theirs);
    }

    @Test
    void theFullBookingSetsEveryFieldOfTheSdk() {
        assertThat(Meeting.WITH_EVERY_SETTING.theirs.toMap().toString()).doesNotContain("=null");
    }

    @Test
    void bothAreToldTheSameThingsAboutTheirBooking() throws Exception {
        var theirs = sdk.book(Meeting.WITH_EVERY_SETTING.theirs);
        var ours = service.schedule(Meeting.WITH_EVERY_SETTING.ours);

        assertThat(Spelled.of(ours)).containsOnlyKeys(theirs.keySet());
    }

    @ParameterizedTest
    @MethodSource("bookings")
    void bothReadTheSameSettings(Booker booker, Meeting meeting) throws Exception {
        var booked = booker.book(meeting, this);

        assertThatBothReadTheSame(Read.SETTINGS, booked.id());
    }

    @ParameterizedTest
    @MethodSource("bookings")
    void bothReadTheSameAboutARunningMeeting(Booker booker, Meeting meeting) throws Exception {
        var running = dingTalk.start(booker.book(meeting, this).id());
        dingTalk.join(running, "somebody");
        dingTalk.join(running, "somebody-else");
        dingTalk.leave(running, "somebody");

        assertThatBothReadTheSame(Read.INFO, running);
    }

    @ParameterizedTest
    @MethodSource("bookings")
    void bothReadTheSameAboutAnEndedMeeting(Booker booker, Meeting meeting) throws Exception {
        var ended = dingTalk.start(booker.book(meeting, this).id());
        dingTalk.end(ended);

        assertThatBothReadTheSame(Read.INFO, ended);
    }

    @ParameterizedTest
    @MethodSource("bookings")
    void bothReadTheSamePageOfOccurrences(Booker booker, Meeting meeting) throws Exception {
        var booked = booker.book(meeting, this);
        takePlace(3, booked);

        assertThatBothReadTheSame(Read.OCCURRENCES, booked.id());
    }

    @ParameterizedTest
    @MethodSource("bookings")
    void bothReadTheSamePageOfARoomCode(Booker booker, Meeting meeting) throws Exception {
        var booked = booker.book(meeting, this);
        takePlace(3, booked);

        assertThatBothReadTheSame(Read.ROOM_CODE, booked.roomCode());
    }

    @Test
    void bothReadTheSameWhereNothingTookPlace() throws Exception {
        var booked = Booker.SERVICE.book(Meeting.WITHOUT_SETTINGS, this);

        assertThatBothReadTheSame(Read.OCCURRENCES, booked.id());
    }

    @ParameterizedTest
    @EnumSource
    void bothWalkThroughTheSameMeetings(Pages pages) throws Exception {
        var booked = Booker.SERVICE.book(Meeting.WITHOUT_SETTINGS, this);
        takePlace(5, booked);

        assertThat(pages.walkedByTheService(service, booked)).hasSize(5).isEqualTo(pages.walkedByTheSdk(sdk, booked));
    }

    @ParameterizedTest
    @EnumSource
    void bothAskForTheNextPageInTheSameWords(Pages pages) throws Exception {
        var booked = Booker.SERVICE.book(Meeting.WITHOUT_SETTINGS, this);
        takePlace(3, booked);
        pages.walkedByTheSdk(sdk, booked);
        var theirs = lastSent();
        pages.walkedByTheService(service, booked);
        var ours = lastSent();

        assertThat(ours).isEqualTo(theirs);
    }

    @ParameterizedTest
    @EnumSource
    void bothAskForWhatIsNotThereInTheSameWords(Read read) {
        catchThrowable(() -> read.byTheSdk(sdk, "unknown"));
        var theirs = lastSent();
        catchThrowable(() -> read.byTheService(service, "unknown"));
        var ours = lastSent();

        assertThat(ours).isEqualTo(theirs);
    }

    @ParameterizedTest
    @EnumSource
    void bothAreRefusedWithTheSameCode(Read read) {
        var theirs = catchThrowableOfType(TeaException.class, () -> read.byTheSdk(sdk, "unknown"));
        var ours = catchThrowableOfType(ConferenceException.class, () -> read.byTheService(service, "unknown"));

        assertThat(ours.code()).hasValue(theirs.getCode());
    }

    private static Stream<Arguments> bookings() {
        return Stream.of(Booker.values())
                .flatMap(booker -> Stream.of(Meeting.values()).map(meeting -> arguments(booker, meeting)));
    }

    private void takePlace(int times, Booked booked) {
        for (int i = 1; i < times; i++) {
            dingTalk.end(dingTalk.start(booked.id()));
        }
        dingTalk.start(booked.id());
    }

    private Sent lastSent() {
        var requests = dingTalk.requests();
        return Sent.of(requests.get(requests.size() - 1));
    }

    private void assertThatBothReadTheSame(Read read, String id) throws Exception {
        assertThat(read.byTheService(service, id)).isEqualTo(read.byTheSdk(sdk, id));
    }

    private enum Meeting {

        WITHOUT_SETTINGS(null, null),

        WITH_EVERY_SETTING(
                it -> it
                        .host("a-host").coHosts("a-co-host", "another-co-host").allowedCorpId("a-corp")
                        .locked(true).screenSharing(false).muteOnJoin(MuteOnJoin.ON)
                        .waitingRoom(true).joinBeforeHost(true).chat(true).renaming(false).selfUnmute(false)
                        .extensionApps(ExtensionApp.of("an-app", AutoOpen.EVERYBODY, "{\"lesson\":7}"))
                        .anonymousWebJoin(true).pushAllRecords(true)
                        .recording(r -> r
                                .autoStart(RecordingStart.WHEN_ANYONE_JOINS).layout(RecordingLayout.SHARED_SCREEN_AND_SPEAKER)
                                .followHost(true).shareSummaryOnly(true)
                                .owner("a-recording-owner").pushCard(true).hideOwnerName(true))
                        .minutes(m -> m
                                .summarize(true).receivers(MinutesReceivers.CREATOR).startByAnyone(true)
                                .shareSummaryOnly(true).visible(true).recordShownByParticipants(true)
                                .owner("a-minutes-owner").pushCard(true)
                                .template(SummaryTemplate.custom("a-template", "3"))),
                new CreateScheduleConferenceRequestScheduleConfSettingModel()
                        .setHostUnionId("a-host").setCohostUnionIds(List.of("a-co-host", "another-co-host"))
                        .setConfAllowedCorpId("a-corp")
                        .setLockRoom(1).setScreenShareForbidden(1).setMuteOnJoin(-1)
                        .setMoziConfVirtualExtraSetting(
                                new CreateScheduleConferenceRequestScheduleConfSettingModelMoziConfVirtualExtraSetting()
                                        .setWaitingRoom(1).setJoinBeforeHost(1).setEnableChat(1)
                                        .setLockNick(1).setLockMediaStatusMicMute(1)
                                        .setMoziConfExtensionAppSettings(List.of(app("an-app", 2, "{\"lesson\":7}")))
                                        .setEnableWebAnonymousJoin(true).setPushAllMeetingRecords(true)
                                        .setCloudRecordOwnerUnionId("a-recording-owner").setPushCloudRecordCard(true)
                                        .setMinutesOwnerUnionId("a-minutes-owner").setPushMinutesCard(true)
                                        .setMinutesSummaryTemplateType("1").setMinutesSummaryTemplateId("a-template")
                                        .setMinutesSummaryDiyTemplateVersion("3"))
                        .setMoziConfOpenRecordSetting(
                                new CreateScheduleConferenceRequestScheduleConfSettingModelMoziConfOpenRecordSetting()
                                        .setRecordAutoStart(1).setRecordAutoStartType(2)
                                        .setMode("full_screen_and_speaker").setIsFollowHost(true))),

        WITH_EVERY_SWITCH_THE_OTHER_WAY(
                it -> it
                        .locked(false).screenSharing(true).muteOnJoin(MuteOnJoin.ABOVE_SIX)
                        .waitingRoom(false).joinBeforeHost(false).chat(false).renaming(true).selfUnmute(true)
                        .extensionApps(ExtensionApp.of("an-app", AutoOpen.NOBODY, null),
                                ExtensionApp.of("another-app", AutoOpen.HOSTS, null))
                        .anonymousWebJoin(false).pushAllRecords(false)
                        .recording(r -> r.autoStart(false).layout(RecordingLayout.GRID).followHost(false).pushCard(false))
                        .minutes(m -> m.pushCard(false).template(SummaryTemplate.official("default"))),
                new CreateScheduleConferenceRequestScheduleConfSettingModel()
                        .setLockRoom(0).setScreenShareForbidden(0).setMuteOnJoin(6)
                        .setMoziConfVirtualExtraSetting(
                                new CreateScheduleConferenceRequestScheduleConfSettingModelMoziConfVirtualExtraSetting()
                                        .setWaitingRoom(0).setJoinBeforeHost(0).setEnableChat(0)
                                        .setLockNick(0).setLockMediaStatusMicMute(0)
                                        .setMoziConfExtensionAppSettings(
                                                List.of(app("an-app", 0, null), app("another-app", 1, null)))
                                        .setEnableWebAnonymousJoin(false).setPushAllMeetingRecords(false)
                                        .setPushCloudRecordCard(false).setPushMinutesCard(false)
                                        .setMinutesSummaryTemplateType("0").setMinutesSummaryTemplateId("default"))
                        .setMoziConfOpenRecordSetting(
                                new CreateScheduleConferenceRequestScheduleConfSettingModelMoziConfOpenRecordSetting()
                                        .setRecordAutoStart(0).setMode("grid").setIsFollowHost(false)));

        final MeetingRequest ours;
        final CreateScheduleConferenceRequest theirs;

        Meeting(Consumer<MeetingSettings.Builder> ours, CreateScheduleConferenceRequestScheduleConfSettingModel theirs) {
            var title = "设计评审 🎥 \"Q&A\" <b>50%</b>";
            var start = Instant.parse("2030-05-06T01:00:00.123Z");
            var end = start.plus(Duration.ofMinutes(45));
            var request = MeetingRequest.builder().creator("a-creator").title(title).startsAt(start).endsAt(end);
            this.ours = (ours == null ? request : request.settings(ours)).build();
            this.theirs = new CreateScheduleConferenceRequest().setCreatorUnionId("a-creator").setTitle(title)
                    .setStartTime(start.toEpochMilli()).setEndTime(end.toEpochMilli()).setScheduleConfSettingModel(theirs);
        }

        private static CreateScheduleConferenceRequestScheduleConfSettingModelMoziConfVirtualExtraSettingMoziConfExtensionAppSettings app(
                String code, int autoOpenMode, String data) {
            return new CreateScheduleConferenceRequestScheduleConfSettingModelMoziConfVirtualExtraSettingMoziConfExtensionAppSettings()
                    .setCoolAppCode(code).setAutoOpenMode(autoOpenMode).setExtensionAppBizData(data);
        }
    }

    private enum Booker {

        SERVICE {
            @Override
            Booked book(Meeting meeting, OfficialSdkContractTest with) {
                var booked = with.service.schedule(meeting.ours);
                return new Booked(booked.scheduleConferenceId(), booked.roomCode());
            }
        },

        SDK {
            @Override
            Booked book(Meeting meeting, OfficialSdkContractTest with) throws Exception {
                var booked = with.sdk.book(meeting.theirs);
                return new Booked((String) booked.get("scheduleConferenceId"), (String) booked.get("roomCode"));
            }
        };

        abstract Booked book(Meeting meeting, OfficialSdkContractTest with) throws Exception;
    }

    private record Booked(String id, String roomCode) {
    }

    /** The operations that read; of a list, its first page of two. */
    private enum Read {

        SETTINGS((service, id) -> Spelled.of(service.settings(id)), OfficialSdk::settings),

        INFO((service, id) -> Spelled.of(service.info(id)), OfficialSdk::info),

        OCCURRENCES((service, id) -> Spelled.of(service.occurrences(id).page(PageRequest.of(2))),
                (sdk, id) -> sdk.occurrences(id, 2, null)),

        ROOM_CODE((service, code) -> Spelled.withHasMore(service.byRoomCode(code).page(PageRequest.of(2))),
                (sdk, code) -> sdk.byRoomCode(code, 2, null));

        private final BiFunction<MeetingService, String, Map<String, Object>> ours;
        private final SdkRead theirs;

        Read(BiFunction<MeetingService, String, Map<String, Object>> ours, SdkRead theirs) {
            this.ours = ours;
            this.theirs = theirs;
        }

        Map<String, Object> byTheService(MeetingService service, String id) {
            return ours.apply(service, id);
        }

        Map<String, Object> byTheSdk(OfficialSdk sdk, String id) throws Exception {
            return theirs.read(sdk, id);
        }
    }

    private interface SdkRead {
        Map<String, Object> read(OfficialSdk sdk, String id) throws Exception;
    }

    /** The lists, walked through two meetings at a time. */
    private enum Pages {

        OCCURRENCES(Booked::id, MeetingService::occurrences, OfficialSdk::occurrences),

        ROOM_CODE(Booked::roomCode, MeetingService::byRoomCode, OfficialSdk::byRoomCode);

        private final Function<Booked, String> id;
        private final BiFunction<MeetingService, String, Paged<MeetingInfo>> ours;
        private final SdkPage theirs;

        Pages(Function<Booked, String> id, BiFunction<MeetingService, String, Paged<MeetingInfo>> ours, SdkPage theirs) {
            this.id = id;
            this.ours = ours;
            this.theirs = theirs;
        }

        List<String> walkedByTheService(MeetingService service, Booked booked) {
            return ours.apply(service, id.apply(booked)).inPagesOf(2).stream().map(MeetingInfo::conferenceId).toList();
        }

        List<String> walkedByTheSdk(OfficialSdk sdk, Booked booked) throws Exception {
            var ids = new ArrayList<String>();
            String nextToken = null;
            do {
                var page = theirs.read(sdk, id.apply(booked), 2, nextToken);
                for (var meeting : (List<?>) page.get("conferenceList")) {
                    ids.add((String) ((Map<?, ?>) meeting).get("conferenceId"));
                }
                nextToken = (String) page.get("nextToken");
            } while (nextToken != null);
            return ids;
        }
    }

    private interface SdkPage {
        Map<String, Object> read(OfficialSdk sdk, String id, int size, String nextToken) throws Exception;
    }

    /** A request as it was on the wire, in which only the order of parameters and fields does not matter. */
    private record Sent(String method, String path, Set<String> query, JsonNode body, int status) {

        private static final List<JsonPointer> NOT_IN_THE_SDK = Stream.of(
                "/scheduleConfSettingModel/aiAgentSummarySetting",
                "/scheduleConfSettingModel/moziConfOpenRecordSetting/restrictShareMinutesSummaryOnly",
                "/scheduleConfSettingModel/moziConfVirtualExtraSetting/hiddenOwnerNick").map(JsonPointer::compile).toList();

        static Sent of(ReceivedRequest request) {
            var uri = URI.create(request.path());
            return new Sent(request.method(), uri.getRawPath(),
                    uri.getRawQuery() == null ? Set.of() : Set.of(uri.getRawQuery().split("&")),
                    request.body() == null ? null : tree(request.body()), request.status());
        }

        Sent withoutWhatTheSdkLacks() {
            var less = body.deepCopy();
            for (var field : NOT_IN_THE_SDK) {
                if (less.at(field.head()) instanceof ObjectNode parent) {
                    parent.remove(field.last().getMatchingProperty());
                }
            }
            return new Sent(method, path, query, less, status);
        }

        private static JsonNode tree(String body) {
            try {
                return Spelled.JSON.readTree(body);
            } catch (JsonProcessingException notJson) {
                throw new AssertionError("not JSON: " + body, notJson);
            }
        }
    }

    /** The official SDK as its own samples use it. What it read is what its models hold, under the names of the wire. */
    private static final class OfficialSdk {

        static final String APP_KEY = "ding-emulator-key";
        static final String APP_SECRET = "ding-emulator-secret";

        private final RuntimeOptions options = new RuntimeOptions();
        private final com.aliyun.dingtalkoauth2_1_0.Client oauth2;
        private final Client conferences;
        private final String token;

        OfficialSdk(String hostAndPort) throws Exception {
            var config = new Config().setProtocol("http").setEndpoint(hostAndPort);
            oauth2 = new com.aliyun.dingtalkoauth2_1_0.Client(config);
            conferences = new Client(config);
            token = (String) accessToken().get("accessToken");
        }

        Map<String, Object> accessToken() throws Exception {
            var request = new GetAccessTokenRequest().setAppKey(APP_KEY).setAppSecret(APP_SECRET);
            return Spelled.of(oauth2.getAccessToken(request).body);
        }

        Map<String, Object> book(CreateScheduleConferenceRequest request) throws Exception {
            var headers = new CreateScheduleConferenceHeaders().setXAcsDingtalkAccessToken(token);
            return Spelled.of(conferences.createScheduleConferenceWithOptions(request, headers, options).body);
        }

        Map<String, Object> settings(String scheduleConferenceId) throws Exception {
            var request = new QueryScheduleConfSettingsRequest().setScheduleConferenceId(scheduleConferenceId);
            var headers = new QueryScheduleConfSettingsHeaders().setXAcsDingtalkAccessToken(token);
            return Spelled.of(
                    conferences.queryScheduleConfSettingsWithOptions(request, headers, options).body.scheduleConfSettingModel);
        }

        Map<String, Object> info(String conferenceId) throws Exception {
            var headers = new QueryConferenceInfoHeaders().setXAcsDingtalkAccessToken(token);
            return Spelled.of(conferences.queryConferenceInfoWithOptions(conferenceId, headers, options).body.confInfo);
        }

        Map<String, Object> occurrences(String scheduleConferenceId, int size, String nextToken) throws Exception {
            var request = new QueryScheduleConferenceInfoRequest().setMaxResults(size).setNextToken(nextToken);
            var headers = new QueryScheduleConferenceInfoHeaders().setXAcsDingtalkAccessToken(token);
            return Spelled.of(conferences.queryScheduleConferenceInfoWithOptions(scheduleConferenceId, request, headers,
                    options).body);
        }

        Map<String, Object> byRoomCode(String roomCode, int size, String nextToken) throws Exception {
            var request = new QueryConferenceInfoByRoomCodeRequest().setMaxResults(size).setNextToken(nextToken);
            var headers = new QueryConferenceInfoByRoomCodeHeaders().setXAcsDingtalkAccessToken(token);
            return Spelled.of(conferences.queryConferenceInfoByRoomCodeWithOptions(roomCode, request, headers, options).body);
        }
    }

    /** What was read, in the words of the wire. What is empty says as little as what is absent, and is left out. */
    private static final class Spelled {

        private static final Map<Boolean, Integer> YES = Map.of(false, 0, true, 1);
        private static final Map<Boolean, Integer> FORBIDDEN = Map.of(true, 0, false, 1);
        private static final Map<MuteOnJoin, Integer> MUTE_ON_JOIN = Map.of(
                MuteOnJoin.ON, -1, MuteOnJoin.OFF, 0, MuteOnJoin.ABOVE_SIX, 6);
        private static final Map<AutoOpen, Integer> AUTO_OPEN = Map.of(
                AutoOpen.NOBODY, 0, AutoOpen.HOSTS, 1, AutoOpen.EVERYBODY, 2);
        private static final Map<MeetingStatus, Integer> STATUS = Map.of(
                MeetingStatus.NOT_STARTED, 0, MeetingStatus.ENDED, 1, MeetingStatus.IN_PROGRESS, 2);
        private static final Map<MeetingKind, String> KIND = Map.of(
                MeetingKind.INSTANT, "0", MeetingKind.BOOKED, "3", MeetingKind.AUDIO, "audio_conf");
        private static final Map<RecordingStatus, Integer> RECORDING = Map.of(
                RecordingStatus.NOT_STARTED, 0, RecordingStatus.RECORDING, 1, RecordingStatus.PAUSED, 2,
                RecordingStatus.ENDED, 3);

        private static final JsonMapper JSON = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .defaultPropertyInclusion(JsonInclude.Value.construct(NON_EMPTY, NON_EMPTY))
                .build();

        static Map<String, Object> of(ScheduledMeeting booked) {
            return fields(Map.of(
                    "scheduleConferenceId", booked.scheduleConferenceId(),
                    "roomCode", booked.roomCode(),
                    "url", booked.joinUrl(),
                    "phones", booked.phones(),
                    "requestId", booked.requestId()));
        }

        static Map<String, Object> of(MeetingSettings settings) {
            return fields(Map.of(
                    "hostUnionId", settings.host(),
                    "cohostUnionIds", settings.coHosts(),
                    "confAllowedCorpId", settings.allowedCorpId(),
                    "lockRoom", settings.locked().map(YES::get),
                    "screenShareForbidden", settings.screenSharing().map(FORBIDDEN::get),
                    "muteOnJoin", settings.muteOnJoin().map(MUTE_ON_JOIN::get),
                    "moziConfVirtualExtraSetting", Map.of(
                            "waitingRoom", settings.waitingRoom().map(YES::get),
                            "joinBeforeHost", settings.joinBeforeHost().map(YES::get),
                            "enableChat", settings.chat().map(YES::get),
                            "lockNick", settings.renaming().map(FORBIDDEN::get),
                            "lockMediaStatusMicMute", settings.selfUnmute().map(FORBIDDEN::get),
                            "moziConfExtensionAppSettings", all(settings.extensionApps(), Spelled::inSettings),
                            "enableWebAnonymousJoin", settings.anonymousWebJoin(),
                            "pushAllMeetingRecords", settings.pushAllRecords()),
                    "moziConfOpenRecordSetting", settings.recording(),
                    "aiAgentSummarySetting", settings.minutes()));
        }

        private static Map<String, Object> inSettings(ExtensionApp app) {
            return Map.of(
                    "clientId", app.clientId(),
                    "coolAppCode", app.code(),
                    "autoOpenMode", app.autoOpen().map(AUTO_OPEN::get).map(String::valueOf),
                    "extensionAppBizData", app.data());
        }

        static Map<String, Object> of(MeetingInfo meeting) {
            return fields(Map.ofEntries(
                    entry("conferenceId", meeting.conferenceId()),
                    entry("title", meeting.title()),
                    entry("roomCode", meeting.roomCode()),
                    entry("status", Optional.of(meeting.status()).map(STATUS::get)),
                    entry("startTime", meeting.startedAt().map(Instant::toEpochMilli)),
                    entry("endTime", meeting.endedAt().map(Instant::toEpochMilli)),
                    entry("confDuration", meeting.duration().map(Duration::toMillis)),
                    entry("externalLinkUrl", meeting.joinUrl()),
                    entry("scheduleConferenceId", meeting.scheduleConferenceId()),
                    entry("bizType", meeting.kind().map(KIND::get)),
                    entry("creatorId", meeting.creator()),
                    entry("creatorNick", meeting.creatorName()),
                    entry("activeNum", meeting.activeCount()),
                    entry("attendNum", meeting.attendedCount()),
                    entry("invitedNum", meeting.invitedCount()),
                    entry("cloudRecordStatus", meeting.recordingStatus().map(RECORDING::get)),
                    entry("cloudRecordOwnerUnionId", meeting.recordingOwner()),
                    entry("minutesStatus", meeting.minutesStatus().map(RECORDING::get)),
                    entry("minutesOwnerUnionId", meeting.minutesOwner()),
                    entry("extensionAppSettings", all(meeting.extensionApps(), Spelled::inMeeting))));
        }

        private static Map<String, Object> inMeeting(ExtensionApp app) {
            return Map.of(
                    "appId", app.agentId(),
                    "appCode", app.code(),
                    "autoOpenMode", app.autoOpen().map(AUTO_OPEN::get),
                    "extensionAppBizData", app.data());
        }

        static Map<String, Object> of(Page<MeetingInfo> page) {
            return fields(Map.of(
                    "conferenceList", all(page.items(), Spelled::of),
                    "nextToken", page.nextToken(),
                    "totalCount", page.totalCount()));
        }

        static Map<String, Object> withHasMore(Page<MeetingInfo> page) {
            var spelled = of(page);
            spelled.put("hasMore", page.nextToken().isPresent());
            return spelled;
        }

        static Map<String, Object> of(AccessTokenResponse granted) {
            return fields(granted);
        }

        static Map<String, Object> of(TeaModel read) {
            return fields(read.toMap());
        }

        private static <T> List<Map<String, Object>> all(List<T> items, Function<T, Map<String, Object>> spelling) {
            return items.stream().map(spelling).toList();
        }

        private static Map<String, Object> fields(Object value) {
            return JSON.convertValue(value, new TypeReference<>() {
            });
        }
    }
}

package io.quarkiverse.dingtalk.conference.rest.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import io.quarkiverse.dingtalk.conference.AutoOpen;
import io.quarkiverse.dingtalk.conference.ExtensionApp;
import io.quarkiverse.dingtalk.conference.MeetingKind;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingStatus;
import io.quarkiverse.dingtalk.conference.MinutesReceivers;
import io.quarkiverse.dingtalk.conference.MuteOnJoin;
import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.RecordingStart;
import io.quarkiverse.dingtalk.conference.RecordingStatus;
import io.quarkiverse.dingtalk.conference.SummaryTemplate;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

/** DingTalk's pages show one request and three answers; each has to go through whole. */
class ExamplesOfTheApiPagesTest {

    @Test
    void theTypedBuilderWritesTheRequestOfThePageByteForByte() {
        var request = MeetingRequest.builder()
                .creator("qzR1ixxxx9iP7")
                .title("Booked meeting title")
                .startsAt(Instant.ofEpochMilli(1687924800000L))
                .lasting(Duration.ofHours(1))
                .settings(s -> s
                        .host("2iPOxxxxwiEiE")
                        .allowedCorpId("dingxxxx335")
                        .locked(false)
                        .screenSharing(true)
                        .muteOnJoin(MuteOnJoin.ON)
                        .waitingRoom(false)
                        .joinBeforeHost(false)
                        .chat(false)
                        .renaming(true)
                        .selfUnmute(true)
                        .extensionApps(ExtensionApp.of("COOxxxxB000W", AutoOpen.NOBODY, "bizData"))
                        .anonymousWebJoin(true)
                        .pushAllRecords(true)
                        .coHosts("mE4lKxxxxwiEi")
                        .recording(r -> r
                                .autoStart(RecordingStart.WHEN_HOST_JOINS).autoStart(false)
                                .layout(RecordingLayout.GRID)
                                .followHost(true)
                                .shareSummaryOnly(false)
                                .owner("2iPxxxxwiEiE")
                                .pushCard(true)
                                .hideOwnerName(true))
                        .minutes(m -> m
                                .summarize(false)
                                .receivers(MinutesReceivers.CREATOR)
                                .startByAnyone(false)
                                .shareSummaryOnly(false)
                                .owner("2iPxxxxwiEiE")
                                .pushCard(true)
                                .template(SummaryTemplate.builder().id("default").version("1").build())))
                .build();

        assertThat(Example.written(CreateScheduleConferenceRequest.of(request)))
                .isEqualTo(Example.of("create-request").toString());
    }

    @Test
    void theTwoFieldsThatTheExampleLacksAreWrittenToo() {
        var request = MeetingRequest.builder().creator("a").title("b").startsAt(Instant.EPOCH).lasting(Duration.ofHours(1))
                .settings(s -> s.minutes(m -> m.visible(true).recordShownByParticipants(false)))
                .build();

        assertThat(Example.tree(Example.written(CreateScheduleConferenceRequest.of(request)))
                .at("/scheduleConfSettingModel/aiAgentSummarySetting"))
                .isEqualTo(Example.tree("{\"enableAiAgentStatus\":true,\"allowParticipantShowAiAgentRecord\":false}"));
    }

    @Test
    void whatIsNotSetIsNotSent() {
        var request = MeetingRequest.builder().creator("a").title("b").startsAt(Instant.EPOCH).lasting(Duration.ofHours(1))
                .settings(s -> s.recording(r -> r.owner("c")))
                .build();

        assertThat(Example.written(CreateScheduleConferenceRequest.of(request))).isEqualTo(
                "{\"creatorUnionId\":\"a\",\"title\":\"b\",\"startTime\":0,\"endTime\":3600000,\"scheduleConfSettingModel\":"
                        + "{\"moziConfVirtualExtraSetting\":{\"cloudRecordOwnerUnionId\":\"c\"}}}");
    }

    @ParameterizedTest
    @CsvSource({ "create-answer, CreateScheduleConferenceResponse", "settings-answer, QueryScheduleConfSettingsResponse",
            "info-answer, QueryConferenceInfoResponse" })
    void anAnswerIsReadIntoTheWireTypesWithNoFieldLost(String example, String type) throws Exception {
        var json = Example.of(example);

        var read = Example.read(json, Class.forName(getClass().getPackageName() + "." + type));

        assertThat(Example.tree(Example.written(read))).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({ "create-answer, CreateScheduleConferenceResponse", "settings-answer, QueryScheduleConfSettingsResponse",
            "info-answer, QueryConferenceInfoResponse" })
    void whatUsersGetHoldsEveryValueOfTheAnswer(String example, String type) throws Exception {
        var json = Example.of(example);

        var answer = (WireResponse<?>) Example.read(json, Class.forName(getClass().getPackageName() + "." + type));

        assertThat(values(answer.result())).containsExactlyInAnyOrderElementsOf(leaves(json).map(JsonNode::asText).toList());
    }

    @Test
    void theSettingsThatWereReadCanBeBookedAgain() {
        var read = Example.read(Example.of("settings-answer"), QueryScheduleConfSettingsResponse.class).result();

        var sent = Example.tree(Example.written(ScheduleConfSettingModel.of(read)));

        // the booking page has the app's opening as a number and does not take its client id
        var expected = Example.tree(Example.of("settings-answer").at("/scheduleConfSettingModel").toString()
                .replace("\"autoOpenMode\":\"1\"", "\"autoOpenMode\":1")
                .replace("\"clientId\":\"dingwklgz6xxx5yltcyr\",", ""));
        assertThat(sent).isEqualTo(expected);
    }

    private static Stream<JsonNode> leaves(JsonNode json) {
        return json.isValueNode() ? Stream.of(json)
                : StreamSupport.stream(json.spliterator(), false).flatMap(ExamplesOfTheApiPagesTest::leaves);
    }

    /** All values in a user's type, in DingTalk's spelling. */
    private static Collection<String> values(Object value) {
        return flat(value).toList();
    }

    private static Stream<String> flat(Object value) {
        if (value.getClass().getSuperclass().isAnnotationPresent(JsonDeserialize.class)) {
            return Stream.of(value.getClass().getSuperclass().getMethods())
                    .filter(accessor -> accessor.isAnnotationPresent(JsonProperty.class))
                    .flatMap(accessor -> flat(spelled(accessor.getName(), invoke(accessor, value))));
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(ExamplesOfTheApiPagesTest::flat);
        }
        if (value instanceof Collection<?> items) {
            return items.stream().flatMap(ExamplesOfTheApiPagesTest::flat);
        }
        if (value instanceof Map<?, ?> unknownValues) {
            return unknownValues.values().stream().map(String::valueOf);
        }
        return Stream.of(value instanceof Instant time ? String.valueOf(time.toEpochMilli())
                : value instanceof Duration length ? String.valueOf(length.toMillis()) : String.valueOf(value));
    }

    private static Object invoke(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object spelled(String name, Object value) {
        var meaning = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (meaning instanceof Boolean yes && !name.equals("anonymousWebJoin")) {
            var forbids = name.equals("screenSharing") || name.equals("renaming") || name.equals("selfUnmute");
            return yes == forbids ? "0" : "1";
        }
        if (meaning instanceof Enum<?> constant) {
            return CODES.get(constant);
        }
        return value;
    }

    private static final Map<Enum<?>, String> CODES = Map.of(MuteOnJoin.ABOVE_SIX, "6", AutoOpen.HOSTS, "1",
            AutoOpen.NOBODY, "0", MeetingStatus.ENDED, "1", MeetingKind.INSTANT, "0", RecordingStatus.NOT_STARTED, "0");
}

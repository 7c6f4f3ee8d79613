package io.quarkiverse.dingtalk.conference.rest.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.dingtalk.conference.AttendStatus;
import io.quarkiverse.dingtalk.conference.DeviceType;
import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingKind;
import io.quarkiverse.dingtalk.conference.MeetingMember;
import io.quarkiverse.dingtalk.conference.MeetingStatus;
import io.quarkiverse.dingtalk.conference.event.AuthorizationChanged;
import io.quarkiverse.dingtalk.conference.event.AuthorizationRevoked;
import io.quarkiverse.dingtalk.conference.event.MeetingEnded;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkiverse.dingtalk.conference.event.MeetingStarted;
import io.quarkiverse.dingtalk.conference.event.MeetingStatusChanged;
import io.quarkiverse.dingtalk.conference.event.MemberJoined;
import io.quarkiverse.dingtalk.conference.event.MemberLeft;
import io.quarkiverse.dingtalk.conference.event.MemberStatusChanged;
import io.quarkiverse.dingtalk.conference.event.MinutesStatusChanged;
import io.quarkiverse.dingtalk.conference.event.MinutesSummaryGenerated;
import io.quarkiverse.dingtalk.conference.event.OrganizationAuthorized;
import io.quarkiverse.dingtalk.conference.event.TranscriptPiece;
import io.quarkiverse.dingtalk.conference.event.UnknownEvent;
import io.quarkiverse.dingtalk.conference.minutes.MinutesSource;
import io.quarkiverse.dingtalk.conference.minutes.Word;

/** What each documented field becomes. */
class EventReaderTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SPECIAL = "{}[],:\"\\09-.eE \u0000\uD83D";
    private static final Instant BORN = Instant.ofEpochMilli(1683533823336L);

    private static final String MEETING = """
            {"openConfModel":{"bizType":"3","creatorId":"u1","roomCode":"4272","title":"Review","activeNum":10,
            "creatorNick":"Ding","attendNum":15,"confDuration":1000000,"conferenceId":"c1","startTime":1663293270000,
            "endTime":1663294270000,"invitedNum":20,"externalLinkUrl":"https://meeting.example.org/app?token=1_7ac9",
            "scheduleConferenceId":"s1","status":2,"calendarEventId":"e1","bizScene":"autoCall"},
            "statusSeqNum":4,"changeScene":"conference_created"}""";

    private static final String MEMBER = """
            {"openMemberModels":[{"duration":1000,"leaveTime":1663143344000,"deviceType":"Android","pstnJoin":true,
            "joinTime":1663143334000,"userNick":"Li","conferenceId":"c1","attendStatus":3,"host":false,"coHost":true,
            "outerOrgMember":false,"userId":"u1"}],"statusSeqNum":5,"changeScene":"user_join"}""";

    private static final String MINUTES = """
            {"openConfModel":{"conferenceId":"c1","scheduleConferenceId":"s1"},"bizType":"cloud_record",
            "minutesEventType":"summary_generated","minutesTaskId":11500009}""";

    private static final String TRANSCRIPT = """
            {"recordId":"r1","openConfModel":{"conferenceId":"c1","scheduleConferenceId":"s1"},"bizType":"minutes",
            "payload":{"result":"Can you hear me","speakerUnionId":"u1","words":[{"startTime":32710,"text":"Can",
            "endTime":32770}],"index":"1","time":"33790","beginTime":"33710"},
            "header":{"messageNo":"39","name":"TranscriptionResultChanged","messageId":"m1"},"timestamp":1733716797727}""";

    private static final String AUTHORIZED = """
            {"EventType":"tmp_auth_code","SuiteKey":"suite1","TimeStamp":1663143344000,"AuthCode":"secret-code",
            "AuthCorpId":"corp2","auth_corp_info":{"corpid":"corp2","corp_name":"Acme"}}""";

    @Test
    void everyEventTellsWhatCameWithIt() {
        var event = read("meeting_status_change", MEETING);

        assertThat(event.id()).isEqualTo("id1");
        assertThat(event.type()).isEqualTo("meeting_status_change");
        assertThat(event.client()).isEqualTo("branch");
        assertThat(event.organization()).contains("corp1");
        assertThat(event.occurredAt()).contains(BORN);
        assertThat(event.json()).isEqualTo(MEETING);
    }

    @Test
    void aMeetingThatHasStartedHasAllFieldsOfBothPages() {
        var event = (MeetingStarted) read("meeting_status_change", MEETING);

        assertThat(event.meeting()).isEqualTo(MeetingInfo.builder().conferenceId("c1").title("Review").roomCode("4272")
                .status(MeetingStatus.IN_PROGRESS).startedAt(Instant.ofEpochMilli(1663293270000L))
                .endedAt(Instant.ofEpochMilli(1663294270000L)).duration(Duration.ofSeconds(1000))
                .joinUrl("https://meeting.example.org/app?token=1_7ac9").scheduleConferenceId("s1").kind(MeetingKind.BOOKED)
                .creator("u1").creatorName("Ding").activeCount(10).attendedCount(15).invitedCount(20).calendarEventId("e1")
                .scene("autoCall").build());
        assertThat(event.conferenceId()).isEqualTo("c1");
        assertThat(event.sequence()).contains(4L);
    }

    @Test
    void aMemberHasAllFieldsOfThePage() {
        var event = (MemberJoined) read("meeting_member_status_change", MEMBER);

        assertThat(event.members()).containsExactly(MeetingMember.builder().conferenceId("c1").unionId("u1").name("Li")
                .host(false).coHost(true).outsider(false).byPhone(true).joinedAt(Instant.ofEpochMilli(1663143334000L))
                .leftAt(Instant.ofEpochMilli(1663143344000L)).duration(Duration.ofSeconds(1))
                .attendStatus(AttendStatus.INSIDE).deviceType(DeviceType.ANDROID).build());
        assertThat(event.conferenceId()).contains("c1");
        assertThat(event.sequence()).contains(5L);
    }

    @Test
    void minutesHaveAllFieldsOfThePage() {
        var event = (MinutesSummaryGenerated) read("flash_minutes_open_event", MINUTES);

        assertThat(event.conferenceId()).contains("c1");
        assertThat(event.scheduleConferenceId()).contains("s1");
        assertThat(event.source()).contains(MinutesSource.CLOUD_RECORDING);
        assertThat(event.taskId()).contains("11500009");
    }

    @Test
    void aPieceOfATranscriptHasAllFieldsOfThePage() {
        var event = (TranscriptPiece) read("meeting_asr_result_event", TRANSCRIPT);

        assertThat(event.toBuilder().json("{}").build()).isEqualTo(TranscriptPiece.builder().id("id1").client("branch")
                .organization("corp1").occurredAt(BORN).conferenceId("c1").scheduleConferenceId("s1")
                .source(MinutesSource.MEETING).recordId("r1").sentenceId("1").speaker("u1").text("Can you hear me")
                .start(Duration.ofMillis(33710)).end(Duration.ofMillis(33790))
                .words(List.of(Word.builder().text("Can").start(Duration.ofMillis(32710)).end(Duration.ofMillis(32770))
                        .build()))
                .messageName("TranscriptionResultChanged").messageId("m1").messageNumber(39L)
                .sentAt(Instant.ofEpochMilli(1733716797727L)).build());
    }

    @Test
    void anAuthorizationHasTheCodeAndWhoGaveIt() {
        var event = (OrganizationAuthorized) read("tmp_auth_code", AUTHORIZED);

        assertThat(event.temporaryCode()).contains("secret-code");
        assertThat(event.suiteKey()).contains("suite1");
        assertThat(event.organization()).contains("corp2");
        assertThat(event.organizationName()).contains("Acme");
    }

    @Test
    void anAuthorizationOfTheNewerFormNamesItsOrganizationOutside() {
        var event = (OrganizationAuthorized) read("org_suite_auth", "{\"auth_corp_info\":{\"corp_name\":\"Acme\"}}");

        assertThat(event.organization()).contains("corp1");
        assertThat(event.organizationName()).contains("Acme");
    }

    @Test
    void anAuthorizationOfNobodyIsUnknown() {
        assertThat(EventReader.read("branch", new ArrivedEvent("id1", "change_auth", null, null, "{}")))
                .isInstanceOf(UnknownEvent.class);
    }

    @Test
    void anOrganizationWithoutANameIsNone() {
        assertThat(EventReader.read("branch", new ArrivedEvent("id1", "later", "", BORN, "{}")).organization()).isEmpty();
        assertThat(EventReader.read("branch", new ArrivedEvent("id1", "change_auth", " ", null, "{\"AuthCorpId\":\"\"}")))
                .isInstanceOf(UnknownEvent.class);
    }

    /** What is sent, what DingTalk's field says beside it, and which class it becomes. */
    @ParameterizedTest
    @CsvSource({
            "meeting_status_change,                   conference_created, MeetingStarted, false",
            "meeting_status_change,                   conference_closed,  MeetingEnded,   false",
            "meeting_status_change_target_push,       conference_created, MeetingStarted, true",
            "meeting_status_change_target_push,       conference_closed,  MeetingEnded,   true",
            "meeting_member_status_change,            user_join,          MemberJoined,   false",
            "meeting_member_status_change,            user_leave,         MemberLeft,     false",
            "meeting_member_status_change,            user_invited,       MemberInvited,  false",
            "meeting_member_status_change,            user_kicked,        MemberRemoved,  false",
            "meeting_member_status_change_target_push,user_join,          MemberJoined,   true",
            "meeting_member_status_change_target_push,user_kicked,        MemberRemoved,  true",
            "flash_minutes_open_event,                summary_generated,  MinutesSummaryGenerated, false",
            "flash_minutes_open_event,                video_generated,    MinutesVideoGenerated,   false",
            "flash_minutes_open_event_directed,       summary_generated,  MinutesSummaryGenerated, true",
            "flash_minutes_open_event_directed,       video_generated,    MinutesVideoGenerated,   true",
            "meeting_asr_result_event,                '',                 TranscriptPiece, false",
            "meeting_asr_result_event_directed,       '',                 TranscriptPiece, true",
            "tmp_auth_code,                           '',                 OrganizationAuthorized, false",
            "org_suite_auth,                          '',                 OrganizationAuthorized, false",
            "change_auth,                             '',                 AuthorizationChanged,   false",
            "org_suite_change,                        '',                 AuthorizationChanged,   false",
            "suite_relieve,                           '',                 AuthorizationRevoked,   false",
            "org_suite_relieve,                       '',                 AuthorizationRevoked,   false",
            "meeting_status_change,                   later,              UnknownEvent,   false",
            "meeting_member_status_change,            '',                 UnknownEvent,   false",
            "flash_minutes_open_event,                later,              UnknownEvent,   false",
            "dingtalk_projection,                     '',                 UnknownEvent,   false",
            "later_directed,                          '',                 UnknownEvent,   true" })
    void typeAndSceneSayWhatItIs(String type, String scene, String kind, boolean directed) {
        var event = read(type, """
                {"openConfModel":{"conferenceId":"c1"},"openMemberModels":[{"conferenceId":"c1"}],"payload":{},
                "changeScene":"%s","minutesEventType":"%s"}""".formatted(scene, scene));

        assertThat(event.getClass().getSuperclass().getSimpleName()).isEqualTo(kind);
        assertThat(event.directed()).isEqualTo(directed);
        assertThat(event.type()).isEqualTo(type);
    }

    @Test
    void aTypeIsReadWithTheBlanksOfItsPage() {
        assertThat(read(" change_auth", "{}")).isInstanceOf(AuthorizationChanged.class);
        assertThat(read("suite_relieve ", "{}")).isInstanceOf(AuthorizationRevoked.class);
    }

    @ParameterizedTest
    @CsvSource({ "'\"0\"',INSTANT", "0,INSTANT", "'\"1\"',SCREEN_CAST", "1,SCREEN_CAST", "'\"3\"',BOOKED", "3,BOOKED",
            "'\"rooms_conf\"',ROOM", "'\"audio_conf\"',AUDIO", "'\"later\"',UNKNOWN" })
    void theKindOfAMeetingIsATextOrANumber(String bizType, MeetingKind kind) {
        var event = (MeetingStatusChanged) read("meeting_status_change",
                "{\"changeScene\":\"conference_created\",\"openConfModel\":{\"conferenceId\":\"c\",\"bizType\":" + bizType
                        + "}}");

        assertThat(event.meeting().kind()).contains(kind);
    }

    @Test
    void aKeyThatComesTwiceAsOnThePageIsReadOnce() {
        var event = (MeetingEnded) read("meeting_status_change", """
                {"openConfModel":{"calendarEventId":"e1","bizScene":"autoCall","conferenceId":"c1","status":1,
                "calendarEventId":"e1","bizScene":"autoCall"},"statusSeqNum":1,"changeScene":"conference_closed"}""");

        assertThat(event.meeting().calendarEventId()).contains("e1");
        assertThat(event.meeting().scene()).contains("autoCall");
    }

    @Test
    void theSourceOnThePageOfTranscriptsIsKeptAsItStandsThere() {
        var event = (TranscriptPiece) read("meeting_asr_result_event",
                TRANSCRIPT.replace("\"minutes\"", "\"minutes : 闪记  cloud_record : 云录制\""));

        assertThat(event.source()).contains(MinutesSource.UNKNOWN);
        assertThat(event.unknownValues()).isEqualTo(Map.of("source", "minutes : 闪记  cloud_record : 云录制"));
    }

    @Test
    void anUnknownSourceOfMinutesIsKept() {
        var event = (MinutesStatusChanged) read("flash_minutes_open_event", MINUTES.replace("cloud_record", "local_record"));

        assertThat(event.source()).contains(MinutesSource.UNKNOWN);
        assertThat(event.unknownValues()).isEqualTo(Map.of("source", "local_record"));
    }

    @Test
    void unknownCodesOfMembersAreKeptWithThem() {
        var event = (MemberStatusChanged) read("meeting_member_status_change",
                MEMBER.replace("\"attendStatus\":3", "\"attendStatus\":\"later\""));

        assertThat(event.members().get(0).unknownValues()).isEqualTo(Map.of("attendStatus", "later"));
    }

    @Test
    void aMemberOfAnotherOrganizationHasNoId() {
        var event = (MemberStatusChanged) read("meeting_member_status_change", MEMBER.replace("\"u1\"", "\"\""));

        assertThat(event.members().get(0).unionId()).isEmpty();
    }

    @Test
    void oneMemberWithoutAListIsAListOfOne() {
        var event = (MemberLeft) read("meeting_member_status_change",
                "{\"changeScene\":\"user_leave\",\"openMemberModels\":{\"conferenceId\":\"c1\",\"userId\":\"u1\"}}");

        assertThat(event.members()).extracting(it -> it.unionId().orElseThrow()).containsExactly("u1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "null", "[]", "7", "\"text\"", "{", "{}", "{\"changeScene\":\"conference_created\"}",
            "{\"changeScene\":\"conference_created\",\"openConfModel\":null}",
            "{\"changeScene\":\"conference_created\",\"openConfModel\":[]}",
            "{\"changeScene\":\"conference_created\",\"openConfModel\":{\"conferenceId\":\" \"}}",
            "{\"changeScene\":\"conference_created\",\"openConfModel\":{\"title\":\"t\"}}",
            "{\"changeScene\":\"conference_created\",\"openConfModel\":{\"conferenceId\":\"c\"}} trailing" })
    void aMeetingThatCannotBeReadIsUnknownAndHasItsJson(String json) {
        var event = read("meeting_status_change", json);

        assertThat(event).isInstanceOf(UnknownEvent.class);
        assertThat(event.json()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "[]", "[null]", "7", "\"u1\"", "{}]" })
    void aChangeOfNobodyIsUnknown(String members) {
        assertThat(read("meeting_member_status_change", "{\"changeScene\":\"user_join\",\"openMemberModels\":" + members + "}"))
                .isInstanceOf(UnknownEvent.class);
    }

    @Test
    void whatHasTheWrongShapeCountsAsLeftOut() {
        var event = (MeetingStarted) read("meeting_status_change", """
                {"changeScene":"conference_created","statusSeqNum":99999999999999999999,
                "openConfModel":{"conferenceId":"c","title":{"a":[]},"startTime":"soon","status":[],"activeNum":1e30}}""");

        assertThat(event.meeting()).isEqualTo(MeetingInfo.builder().conferenceId("c").build());
        assertThat(event.sequence()).isEmpty();
    }

    static Stream<Arguments> extremes() {
        return Stream
                .of("{\"a\":".repeat(1500) + "1" + "}".repeat(1500), "[".repeat(100_000), "[".repeat(1500) + "]".repeat(1500),
                        "9".repeat(1_000_000), "\"" + "x".repeat(1_000_000) + "\"", "\"\uD83D\"", "\"\\uD83D\"", "\"\u0000\"")
                .flatMap(value -> Stream
                        .of("changeScene", "openConfModel", "openMemberModels", "statusSeqNum", "bizType", "later")
                        .map(field -> Arguments.of(field, value)));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("extremes")
    void whateverComesIsReadOrUnknown(String field, String value) {
        for (var type : List.of("meeting_status_change", "meeting_member_status_change", "meeting_asr_result_event")) {
            assertThat(read(type, MEETING.substring(0, MEETING.length() - 1) + ",\"" + field + "\":" + value + "}"))
                    .isNotNull();
            assertThat(read(type, value)).isInstanceOf(UnknownEvent.class);
        }
    }

    @Test
    void aSurrogateWithoutItsOtherHalfIsKept() {
        var event = (MeetingStarted) read("meeting_status_change", MEETING.replace("Review", "Review \\uD83D"));

        assertThat(event.meeting().title()).contains("Review \uD83D");
    }

    /** Characters taken away, doubled and replaced at random; the seed is fixed, so that a failure comes again. */
    @Test
    void nothingThatIsChangedAtRandomThrows() {
        var random = new Random(14);
        var types = List.of("meeting_status_change", "meeting_member_status_change_target_push", "flash_minutes_open_event",
                "meeting_asr_result_event_directed", "tmp_auth_code");
        var examples = List.of(MEETING, MEMBER, MINUTES, TRANSCRIPT, AUTHORIZED);
        for (int i = 0; i < 20_000; i++) {
            var json = new StringBuilder(examples.get(random.nextInt(examples.size())));
            for (int changes = random.nextInt(5); changes >= 0; changes--) {
                int at = random.nextInt(json.length());
                switch (random.nextInt(4)) {
                    case 0 -> json.deleteCharAt(at);
                    case 1 -> json.insert(at, json.charAt(at));
                    case 2 -> json.setCharAt(at, SPECIAL.charAt(random.nextInt(SPECIAL.length())));
                    default -> json.setCharAt(at, (char) random.nextInt(0x10000));
                }
            }
            var event = read(types.get(random.nextInt(types.size())), json.toString());

            assertThat(event.json()).isEqualTo(json.toString());
        }
    }

    /** Each value of each example is replaced by each kind of value. */
    @Test
    void noKindOfValueAtAnyPlaceThrows() throws JsonProcessingException {
        var values = JSON.readTree("""
                [null, true, false, 0, -1, 9223372036854775807, 1e400, "", " ", "text", "7", [], [null], [[]], {}, {"a":1},
                [{"conferenceId":null}]]""");
        var examples = Map.of("meeting_status_change", MEETING, "meeting_member_status_change", MEMBER,
                "flash_minutes_open_event", MINUTES, "meeting_asr_result_event", TRANSCRIPT, "tmp_auth_code", AUTHORIZED);
        for (var example : examples.entrySet()) {
            var root = JSON.readTree(example.getValue());
            for (var value : values) {
                replaceEach(root, value, () -> assertThat(read(example.getKey(), root.toString())).isNotNull());
            }
        }
    }

    private static void replaceEach(JsonNode node, JsonNode value, Runnable check) {
        if (node instanceof ObjectNode object) {
            for (var name : object.properties().stream().map(Map.Entry::getKey).toList()) {
                var field = object.get(name);
                object.set(name, value);
                check.run();
                object.set(name, field);
                replaceEach(field, value, check);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                var item = array.get(i);
                array.set(i, value);
                check.run();
                array.set(i, item);
                replaceEach(item, value, check);
            }
        }
    }

    @Test
    void showsNothingOfWhatItTells() {
        assertThat(Stream.of(read("tmp_auth_code", AUTHORIZED), read("meeting_status_change", MEETING),
                read("meeting_member_status_change", MEMBER), read("meeting_asr_result_event", TRANSCRIPT),
                read("later", "{\"password\":\"secret-code\"}"))).extracting(Object::toString)
                .containsExactly("OrganizationAuthorized{type=tmp_auth_code, id=id1, client=branch}",
                        "MeetingStarted{type=meeting_status_change, id=id1, client=branch}",
                        "MemberJoined{type=meeting_member_status_change, id=id1, client=branch}",
                        "TranscriptPiece{type=meeting_asr_result_event, id=id1, client=branch}",
                        "UnknownEvent{type=later, id=id1, client=branch}");
    }

    private static MeetingEvent read(String type, String json) {
        return EventReader.read("branch", new ArrivedEvent("id1", type, "corp1", BORN, json));
    }
}

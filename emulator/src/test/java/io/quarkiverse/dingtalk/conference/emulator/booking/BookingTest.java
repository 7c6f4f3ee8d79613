package io.quarkiverse.dingtalk.conference.emulator.booking;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.TOKEN_HEADER;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class BookingTest {

    private static final String BOOK = "/v1.0/conference/scheduleConferences";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.CREATE, says = "POST /v1.0/conference/scheduleConferences answers requestId, scheduleConferenceId, roomCode, url and phones")
    @Sentence(page = Page.CREATE, says = "the link is one of meeting.dingtalk.io, /j/ and a code; the room code has eleven digits")
    @Guess(page = Page.CREATE, says = "the telephone number is always the one of the page, and nothing answers at the link")
    void answersAllThatIsDocumented() {
        Reply reply = dingtalk.book(aBooking());

        JsonObject booked = reply.ok();
        assertThat(booked.fieldNames())
                .containsExactlyInAnyOrder("requestId", "scheduleConferenceId", "roomCode", "url", "phones");
        assertThat(booked.getString("requestId")).isEqualTo(reply.header("x-acs-request-id"));
        assertThat(booked.getString("scheduleConferenceId")).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(booked.getString("roomCode")).matches("[1-9][0-9]{10}");
        assertThat(booked.getString("url")).startsWith("https://meeting.dingtalk.io/j/");
        assertThat(booked.getJsonArray("phones")).isNotEmpty().allMatch(String.class::isInstance);
        assertThat(reply.header("content-type")).isEqualTo("application/json;charset=utf-8");
        assertThat(reply.header("server")).isEqualTo("DingTalk/1.0.0");
    }

    @Test
    @Guess(page = Page.CREATE, says = "there is no key by which a repeated booking would be recognized, so it is another booking")
    void makesABookingOfItsOwnEachTime() {
        JsonObject first = dingtalk.booked();
        JsonObject second = dingtalk.booked();

        assertThat(first.getString("scheduleConferenceId")).isNotEqualTo(second.getString("scheduleConferenceId"));
        assertThat(first.getString("roomCode")).isNotEqualTo(second.getString("roomCode"));
        assertThat(first.getString("url")).isNotEqualTo(second.getString("url"));
        assertThat(first.getString("requestId")).isNotEqualTo(second.getString("requestId"));
    }

    @Test
    @Sentence(page = Page.CREATE, says = "every field of the page is accepted, allowParticipantShowAiAgentRecord of the Chinese page as well")
    @Guess(page = Page.CREATE, says = "unknown fields are ignored")
    void acceptsEveryDocumentedSettingAndUnknownOnes() {
        dingtalk.book(new JsonObject(ALL_FIELDS)).ok();
    }

    @Test
    @Sentence(page = Page.CREATE, says = "all settings may be left out")
    void takesNullForASettingThatIsNotGiven() {
        JsonObject settings = new JsonObject().putNull("hostUnionId").putNull("cohostUnionIds").putNull("lockRoom")
                .put("moziConfVirtualExtraSetting", new JsonObject().putNull("moziConfExtensionAppSettings")
                        .putNull("waitingRoom").putNull("cloudRecordOwnerUnionId"))
                .putNull("aiAgentSummarySetting");
        String id = dingtalk.book(aBooking().put("scheduleConfSettingModel", settings)).ok()
                .getString("scheduleConferenceId");
        String idWithoutSettings = dingtalk.book(aBooking().putNull("scheduleConfSettingModel")).ok()
                .getString("scheduleConferenceId");

        assertThat(dingtalk.settings(id).ok()).isEqualTo(dingtalk.settings(idWithoutSettings).ok());
        dingtalk.info(dingtalk.start(id)).ok();
        dingtalk.info(dingtalk.start(idWithoutSettings)).ok();
    }

    @ParameterizedTest
    @ValueSource(strings = { "creatorUnionId", "title", "startTime", "endTime" })
    @Sentence(page = Page.CREATE, says = "creatorUnionId, title, startTime and endTime are required; without one the call fails with 400 paramsError, error: and what is wrong")
    void refusesAMissingField(String name) {
        JsonObject absent = aBooking();
        absent.remove(name);

        dingtalk.book(absent).isError(400, "paramsError", "error:" + name + " is missing");
        dingtalk.book(aBooking().putNull(name)).isError(400, "paramsError", "error:" + name + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = { "creatorUnionId", "title" })
    @Guess(page = Page.CREATE, says = "a blank creatorUnionId or title counts as missing; any other unionId is somebody's")
    void refusesABlankField(String name) {
        dingtalk.book(aBooking().put(name, "")).isError(400, "paramsError", "error:" + name + " is missing");
        dingtalk.book(aBooking().put(name, " \t")).isError(400, "paramsError", "error:" + name + " is missing");
    }

    @ParameterizedTest
    @CsvSource({ "1000, 1000", "1000, 999", "1687928400000, 1687924800000" })
    @Guess(page = Page.CREATE, says = "an end that is not after the start is a parameter error")
    void refusesAnEndThatIsNotAfterTheStart(long start, long end) {
        dingtalk.book(aBooking().put("startTime", start).put("endTime", end))
                .isError(400, "paramsError", "error:endTime " + end + " is not after startTime " + start);
    }

    @Test
    @Sentence(page = Page.CREATE, says = "a title of more than 256 characters makes the call fail")
    void refusesATitleOver256Characters() {
        dingtalk.book(aBooking().put("title", "会".repeat(257)))
                .isError(400, "paramsError", "error:title has 257 characters, more than 256");
        dingtalk.book(aBooking().put("title", "会".repeat(256))).ok();
        dingtalk.book(aBooking().put("title", "🎉".repeat(256))).ok();
    }

    @ParameterizedTest
    @CsvSource({ "会, 50, 50", "会, 51, 50", "会, 256, 50", "🎉, 50, 50", "🎉, 51, 50", "x, 1, 1" })
    @Sentence(page = Page.CREATE, says = "a title of more than 50 characters is cut to 50")
    @Guess(page = Page.CREATE, says = "characters of a title are counted as code points")
    void keepsFiftyCharactersOfATitle(String character, int given, int kept) {
        String id = dingtalk.book(aBooking().put("title", character.repeat(given))).ok().getString("scheduleConferenceId");

        assertThat(dingtalk.info(dingtalk.start(id)).ok().getJsonObject("confInfo").getString("title"))
                .isEqualTo(character.repeat(kept));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "creatorUnionId | 1 | creatorUnionId must be a string",
            "title | true | title must be a string",
            "title | {} | title must be a string",
            "startTime | \"1687924800000\" | startTime must be an integer",
            "startTime | 1.5 | startTime must be an integer",
            "startTime | 99999999999999999999 | startTime must be an integer",
            "endTime | [] | endTime must be an integer",
            "scheduleConfSettingModel | [] | scheduleConfSettingModel must be an object",
            "scheduleConfSettingModel | \"{}\" | scheduleConfSettingModel must be an object",
            "scheduleConfSettingModel | {\"hostUnionId\":1} | scheduleConfSettingModel.hostUnionId must be a string",
            "scheduleConfSettingModel | {\"cohostUnionIds\":\"a\"} | scheduleConfSettingModel.cohostUnionIds must be an array",
            "scheduleConfSettingModel | {\"cohostUnionIds\":[\"a\",2]} | scheduleConfSettingModel.cohostUnionIds[1] must be a string",
            "scheduleConfSettingModel | {\"cohostUnionIds\":[null]} | scheduleConfSettingModel.cohostUnionIds[0] must be a string",
            "scheduleConfSettingModel | {\"lockRoom\":true} | scheduleConfSettingModel.lockRoom must be an integer",
            "scheduleConfSettingModel | {\"muteOnJoin\":5000000000} | scheduleConfSettingModel.muteOnJoin must be an integer",
            "scheduleConfSettingModel | {\"moziConfVirtualExtraSetting\":{\"waitingRoom\":\"1\"}} "
                    + "| scheduleConfSettingModel.moziConfVirtualExtraSetting.waitingRoom must be an integer",
            "scheduleConfSettingModel | {\"moziConfVirtualExtraSetting\":{\"minutesSummaryTemplateType\":0}} "
                    + "| scheduleConfSettingModel.moziConfVirtualExtraSetting.minutesSummaryTemplateType must be a string",
            "scheduleConfSettingModel | {\"moziConfVirtualExtraSetting\":{\"pushMinutesCard\":1}} "
                    + "| scheduleConfSettingModel.moziConfVirtualExtraSetting.pushMinutesCard must be a boolean",
            "scheduleConfSettingModel | {\"moziConfVirtualExtraSetting\":{\"moziConfExtensionAppSettings\":[{\"autoOpenMode\":\"1\"}]}} "
                    + "| scheduleConfSettingModel.moziConfVirtualExtraSetting.moziConfExtensionAppSettings[0].autoOpenMode must be an integer",
            "scheduleConfSettingModel | {\"moziConfVirtualExtraSetting\":{\"moziConfExtensionAppSettings\":[[]]}} "
                    + "| scheduleConfSettingModel.moziConfVirtualExtraSetting.moziConfExtensionAppSettings[0] must be an object",
            "scheduleConfSettingModel | {\"moziConfOpenRecordSetting\":{\"isFollowHost\":0}} "
                    + "| scheduleConfSettingModel.moziConfOpenRecordSetting.isFollowHost must be a boolean",
            "scheduleConfSettingModel | {\"aiAgentSummarySetting\":{\"value\":true}} "
                    + "| scheduleConfSettingModel.aiAgentSummarySetting.value must be a string" })
    @Sentence(page = Page.CREATE, says = "every field has its type; autoOpenMode is an integer here, minutesSummaryTemplateType a string")
    @Guess(page = Page.CREATE, says = "a wrong type is a parameter error, and a number beyond the documented ones is not")
    void refusesAWrongType(String name, String value, String problem) {
        String body = aBooking().putNull(name).encode().replace("\"" + name + "\":null", "\"" + name + "\":" + value);

        dingtalk.post(BOOK, body).isError(400, "paramsError", "error:" + problem);
    }

    @Test
    @Sentence(page = Page.ERRORS, says = "a call that needs a body and has none is refused with 400 Missingbody, body is mandatory for this action.")
    void refusesACallWithoutABody() {
        dingtalk.send(dingtalk.request(BOOK).header(TOKEN_HEADER, dingtalk.token()).header("Content-Type", "application/json")
                .POST(BodyPublishers.noBody())).isError(400, "Missingbody", "body is mandatory for this action.");
    }

    @Test
    @Sentence(page = Page.ERRORS, says = "so is one with a body that is not declared as JSON")
    void refusesABodyThatIsNotDeclaredAsJson() {
        dingtalk.send(dingtalk.request(BOOK).header(TOKEN_HEADER, dingtalk.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(aBooking().encode())))
                .isError(400, "Missingbody", "body is mandatory for this action.");
        dingtalk.send(dingtalk.request(BOOK).header(TOKEN_HEADER, dingtalk.token())
                .POST(BodyPublishers.ofString(aBooking().encode())))
                .isError(400, "Missingbody", "body is mandatory for this action.");
    }

    @ParameterizedTest
    @MethodSource("bodiesDeclaredAsSomethingElse")
    void doesNotSeeABodyThatIsDeclaredAsSomethingElseHoweverItLooks(String contentType, String body) {
        dingtalk.send(dingtalk.request(BOOK).header(TOKEN_HEADER, dingtalk.token()).header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body))).isError(400, "Missingbody", "body is mandatory for this action.");
    }

    private static Stream<Arguments> bodiesDeclaredAsSomethingElse() {
        String form = "application/x-www-form-urlencoded";
        return Stream.of(
                arguments(form, "{\"title\":\"100%\"}"),
                arguments(form, "{\"title\":\"%s\"}".formatted("x".repeat(20_000))),
                arguments(form, "a=b&".repeat(1000)),
                arguments("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a"),
                arguments("multipart/form-data", "{}"),
                arguments("", "{}"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"title\":", "[]", "null", "not json" })
    @Guess(page = Page.ERRORS, says = "a body that is no JSON object is a paramsError")
    void refusesABodyThatIsNoJsonObject(String body) {
        dingtalk.post(BOOK, body).isError(400, "paramsError", "error:body is not a JSON object");
    }

    @Test
    @Guess(page = Page.ERRORS, says = "a body may have 10 MB; a larger one is refused with 413")
    void refusesABodyOfMoreThan10Megabytes() {
        int limit = 10 * 1024 * 1024;
        String start = aBooking().put("title", "ASCII: a byte for each character").encode().replace("}", ",\"unknown\":\"");
        String fits = start + "x".repeat(limit - start.length() - 2) + "\"}";

        dingtalk.post(BOOK, fits).ok();
        dingtalk.post(BOOK, fits + " ").isError(413, "BodyTooLarge", "body is larger than 10485760 bytes.");
    }

    private static final String ALL_FIELDS = new JsonObject()
            .put("creatorUnionId", "creator-1").put("title", "all").put("startTime", 1L).put("endTime", 2L)
            .put("unknown", new JsonObject().put("a", 1))
            .put("scheduleConfSettingModel", new JsonObject()
                    .put("hostUnionId", "h").put("cohostUnionIds", new JsonArray().add("c")).put("confAllowedCorpId", "corp")
                    .put("lockRoom", 0).put("screenShareForbidden", 0).put("muteOnJoin", -1).put("unknown", "x")
                    .put("moziConfVirtualExtraSetting", new JsonObject()
                            .put("waitingRoom", 2).put("joinBeforeHost", 0).put("enableChat", 0).put("lockNick", 0)
                            .put("lockMediaStatusMicMute", 0).put("enableWebAnonymousJoin", true)
                            .put("moziConfExtensionAppSettings", new JsonArray().add(new JsonObject()
                                    .put("coolAppCode", "COOL").put("autoOpenMode", 0).put("extensionAppBizData", "data")))
                            .put("pushAllMeetingRecords", true).put("pushMinutesCard", true).put("pushCloudRecordCard", true)
                            .put("minutesOwnerUnionId", "m").put("cloudRecordOwnerUnionId", "r")
                            .put("minutesSummaryTemplateType", "0").put("minutesSummaryTemplateId", "default")
                            .put("minutesSummaryDiyTemplateVersion", "1").put("hiddenOwnerNick", true))
                    .put("moziConfOpenRecordSetting", new JsonObject()
                            .put("recordAutoStart", 0).put("recordAutoStartType", 0).put("mode", "grid")
                            .put("isFollowHost", true).put("restrictShareMinutesSummaryOnly", 0))
                    .put("aiAgentSummarySetting", new JsonObject()
                            .put("value", "disable").put("receiverType", 1).put("allowAllParticipantsStart", 0)
                            .put("restrictShareMinutesSummaryOnly", 0).put("enableAiAgentStatus", true)
                            .put("allowParticipantShowAiAgentRecord", false)))
            .encode();
}

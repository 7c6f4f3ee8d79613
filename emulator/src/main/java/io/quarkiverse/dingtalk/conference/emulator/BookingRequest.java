package io.quarkiverse.dingtalk.conference.emulator;

import static io.quarkiverse.dingtalk.conference.emulator.Shape.BOOLEAN;
import static io.quarkiverse.dingtalk.conference.emulator.Shape.INTEGER;
import static io.quarkiverse.dingtalk.conference.emulator.Shape.LONG;
import static io.quarkiverse.dingtalk.conference.emulator.Shape.STRING;
import static io.quarkiverse.dingtalk.conference.emulator.Shape.arrayOf;
import static io.quarkiverse.dingtalk.conference.emulator.Shape.object;
import static java.util.Map.entry;

import java.util.Map;

import io.vertx.core.json.JsonObject;

/**
 * A booking as it was asked for and found to be in order.
 *
 * @param title as it was asked for, or what DingTalk keeps of it
 * @param body all that was sent, unknown fields included; not to be changed
 * @param size how many bytes that were
 */
record BookingRequest(String creatorUnionId, String title, long startTime, long endTime, JsonObject body, int size) {

    // guessed: characters are counted as Unicode code points
    private static final int TITLE_KEPT = 50;
    private static final int TITLE_ACCEPTED = 256;

    // Types only. Values beyond the documented ones (waitingRoom 3) pass, guessed: the pages themselves disagree on some.
    private static final Shape EXTENSION_APP = object(Map.of(
            "coolAppCode", STRING,
            "autoOpenMode", INTEGER,
            "extensionAppBizData", STRING));

    private static final Shape EXTRA = object(Map.ofEntries(
            entry("waitingRoom", INTEGER),
            entry("joinBeforeHost", INTEGER),
            entry("enableChat", INTEGER),
            entry("lockNick", INTEGER),
            entry("lockMediaStatusMicMute", INTEGER),
            entry("moziConfExtensionAppSettings", arrayOf(EXTENSION_APP)),
            entry("enableWebAnonymousJoin", BOOLEAN),
            entry("pushAllMeetingRecords", BOOLEAN),
            entry("pushMinutesCard", BOOLEAN),
            entry("pushCloudRecordCard", BOOLEAN),
            entry("minutesOwnerUnionId", STRING),
            entry("cloudRecordOwnerUnionId", STRING),
            entry("minutesSummaryTemplateType", STRING),
            entry("minutesSummaryTemplateId", STRING),
            entry("minutesSummaryDiyTemplateVersion", STRING),
            entry("hiddenOwnerNick", BOOLEAN)));

    private static final Shape RECORDING = object(Map.of(
            "recordAutoStart", INTEGER,
            "recordAutoStartType", INTEGER,
            "mode", STRING,
            "isFollowHost", BOOLEAN,
            "restrictShareMinutesSummaryOnly", INTEGER));

    private static final Shape MINUTES = object(Map.of(
            "value", STRING,
            "receiverType", INTEGER,
            "allowAllParticipantsStart", INTEGER,
            "restrictShareMinutesSummaryOnly", INTEGER,
            "enableAiAgentStatus", BOOLEAN,
            "allowParticipantShowAiAgentRecord", BOOLEAN));

    private static final Shape SETTINGS = object(Map.ofEntries(
            entry("hostUnionId", STRING),
            entry("cohostUnionIds", arrayOf(STRING)),
            entry("confAllowedCorpId", STRING),
            entry("lockRoom", INTEGER),
            entry("screenShareForbidden", INTEGER),
            entry("muteOnJoin", INTEGER),
            entry("moziConfVirtualExtraSetting", EXTRA),
            entry("moziConfOpenRecordSetting", RECORDING),
            entry("aiAgentSummarySetting", MINUTES)));

    private static final Shape BOOKING = object(Map.of(
            "creatorUnionId", STRING,
            "title", STRING,
            "startTime", LONG,
            "endTime", LONG,
            "scheduleConfSettingModel", SETTINGS));

    /** @throws ApiError paramsError, saying what is wrong */
    static BookingRequest of(JsonObject body, int size) {
        BOOKING.problem("", body).ifPresent(problem -> {
            throw ApiError.paramsError(problem);
        });
        String creator = text(body, "creatorUnionId");
        String title = text(body, "title");
        long start = time(body, "startTime");
        long end = time(body, "endTime");
        int length = title.codePointCount(0, title.length());
        if (length > TITLE_ACCEPTED) {
            throw ApiError.paramsError("title has " + length + " characters, more than " + TITLE_ACCEPTED);
        }
        if (end <= start) {
            throw ApiError.paramsError("endTime " + end + " is not after startTime " + start);
        }
        String kept = length > TITLE_KEPT ? title.substring(0, title.offsetByCodePoints(0, TITLE_KEPT)) : title;
        return new BookingRequest(creator, kept, start, end, body, size);
    }

    JsonObject settings() {
        return Fields.object(body, "scheduleConfSettingModel");
    }

    String host() {
        return Fields.either(settings().getString("hostUnionId"), creatorUnionId); // guessed, if none was named
    }

    boolean isCoHost(String unionId) {
        return Fields.array(settings(), "cohostUnionIds").contains(unionId);
    }

    JsonObject recording() {
        return Fields.object(settings(), "moziConfOpenRecordSetting");
    }

    private static String text(JsonObject body, String name) {
        String value = body.getString(name);
        if (value == null || value.isBlank()) {
            throw ApiError.paramsError(name + " is missing");
        }
        return value;
    }

    private static long time(JsonObject body, String name) {
        Long value = body.getLong(name);
        if (value == null) {
            throw ApiError.paramsError(name + " is missing");
        }
        return value;
    }
}

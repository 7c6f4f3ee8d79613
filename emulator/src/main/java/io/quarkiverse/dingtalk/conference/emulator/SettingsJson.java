package io.quarkiverse.dingtalk.conference.emulator;

import static io.quarkiverse.dingtalk.conference.emulator.Fields.array;
import static io.quarkiverse.dingtalk.conference.emulator.Fields.either;
import static io.quarkiverse.dingtalk.conference.emulator.Fields.object;
import static io.quarkiverse.dingtalk.conference.emulator.Fields.putIfGiven;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * The settings of a booking as they are read back, which is not as they were given: nothing on recording, minutes, cards
 * and AI, extension apps with a clientId, autoOpenMode as a string.
 * <p>
 * guessed: every default for a setting that was not given; a host who is the creator, and a meeting as open as can be.
 */
final class SettingsJson {

    private SettingsJson() {
    }

    /** @param clientId the app that books; guessed: it is the one its extension apps belong to */
    static JsonObject of(BookingRequest request, String clientId) {
        JsonObject given = request.settings();
        JsonObject json = new JsonObject()
                .put("hostUnionId", request.host())
                .put("cohostUnionIds", array(given, "cohostUnionIds"));
        putIfGiven(json, "confAllowedCorpId", given.getString("confAllowedCorpId")); // absent: open to all organizations
        return json
                .put("lockRoom", either(given.getInteger("lockRoom"), 0))
                .put("screenShareForbidden", either(given.getInteger("screenShareForbidden"), 0))
                .put("muteOnJoin", either(given.getInteger("muteOnJoin"), 0))
                .put("moziConfVirtualExtraSetting", extra(object(given, "moziConfVirtualExtraSetting"), clientId));
    }

    private static JsonObject extra(JsonObject given, String clientId) {
        JsonArray apps = new JsonArray();
        array(given, "moziConfExtensionAppSettings").forEach(app -> apps.add(extensionApp((JsonObject) app, clientId)));
        return new JsonObject()
                .put("waitingRoom", waitingRoom(given.getInteger("waitingRoom")))
                .put("joinBeforeHost", either(given.getInteger("joinBeforeHost"), 1))
                .put("enableChat", either(given.getInteger("enableChat"), 1))
                .put("lockNick", either(given.getInteger("lockNick"), 0))
                .put("lockMediaStatusMicMute", either(given.getInteger("lockMediaStatusMicMute"), 0))
                .put("moziConfExtensionAppSettings", apps)
                .put("enableWebAnonymousJoin", either(given.getBoolean("enableWebAnonymousJoin"), false));
    }

    /** Booked as 1 = on, 2 = off by the table and as 0 in its example; read back as 1 = on, 0 = off. */
    private static int waitingRoom(Integer given) {
        return given != null && given == 1 ? 1 : 0;
    }

    private static JsonObject extensionApp(JsonObject given, String clientId) {
        JsonObject json = new JsonObject().put("clientId", clientId);
        putIfGiven(json, "coolAppCode", given.getString("coolAppCode"));
        json.put("autoOpenMode", String.valueOf(either(given.getInteger("autoOpenMode"), 0)));
        return putIfGiven(json, "extensionAppBizData", given.getString("extensionAppBizData"));
    }
}

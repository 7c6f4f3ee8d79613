package io.quarkiverse.dingtalk.conference.testing;

import io.vertx.core.json.JsonObject;

/**
 * The HTTP callback: where the embedded DingTalk pushes events to. There is none from the start, nor after a reset. What a push
 * came to is in {@link DingTalkEvents#list()}.
 */
public final class DingTalkCallback {

    private final Control control;

    DingTalkCallback(Control control) {
        this.control = control;
    }

    /**
     * From now on events are pushed there, those of the internal app with its key as owner key, and what concerns the
     * third-party app with that of the suite. Each is pushed again, by the clock of the embedded DingTalk, until it is taken.
     *
     * @param url of the application, with http or https
     * @param token 3 to 32 letters and digits
     * @param aesKey 43 characters
     */
    public void set(String url, String token, String aesKey) {
        put(new JsonObject(), url, token, aesKey);
    }

    /** The same, with that owner key for everything: for a named client, the app key that it is configured with. */
    public void set(String url, String token, String aesKey, String ownerKey) {
        put(new JsonObject().put("ownerKey", ownerKey), url, token, aesKey);
    }

    private void put(JsonObject body, String url, String token, String aesKey) {
        control.put("/callback", body.put("url", url).put("token", token).put("aesKey", aesKey));
    }

    /** Nothing is pushed any more. */
    public void remove() {
        control.delete("/callback");
    }

    /**
     * Calls the application as DingTalk does when the callback is saved in its console. That is a call for the internal app; if
     * the callback is one of the third-party app, {@link #set(String, String, String, String) set} the suite key as owner key
     * before.
     *
     * @throws IllegalStateException if it does not answer as it must, saying why
     */
    public void check() {
        JsonObject checked = control.post("/callback/check");
        if (!checked.getBoolean("success")) {
            throw new IllegalStateException("The callback does not answer as it must: " + checked.getString("reason"));
        }
    }

    /**
     * A third-party app gets that ticket, which is pushed, or sent in Stream mode if there is no callback; from now on the one
     * before is refused.
     *
     * @return the id of the event
     */
    public String pushSuiteTicket(String suiteTicket) {
        return eventId(control.post("/suite-tickets", new JsonObject().put("suiteTicket", suiteTicket)));
    }

    /**
     * An organization authorizes the third-party app.
     *
     * @return the id of the event
     * @throws IllegalStateException if there is no callback
     */
    public String authorize(String corpId, String authCode) {
        return authorization("tmp_auth_code", new JsonObject().put("corpId", corpId).put("authCode", authCode));
    }

    /**
     * An organization changes what the third-party app may do.
     *
     * @return the id of the event
     * @throws IllegalStateException if there is no callback
     */
    public String changeAuthorization(String corpId) {
        return authorization("change_auth", new JsonObject().put("corpId", corpId));
    }

    /**
     * An organization does not want the third-party app any more.
     *
     * @return the id of the event
     * @throws IllegalStateException if there is no callback
     */
    public String revokeAuthorization(String corpId) {
        return authorization("suite_relieve", new JsonObject().put("corpId", corpId));
    }

    private String authorization(String type, JsonObject body) {
        return eventId(control.post("/authorizations", body.put("eventType", type)));
    }

    private static String eventId(JsonObject answer) {
        return answer.getString("eventId");
    }
}

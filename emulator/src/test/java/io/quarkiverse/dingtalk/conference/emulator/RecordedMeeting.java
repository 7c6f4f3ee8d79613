package io.quarkiverse.dingtalk.conference.emulator;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.encoded;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A meeting for each test, with its host and two others inside, and what is done to have something of it. */
public final class RecordedMeeting implements BeforeEachCallback {

    public static final String HOST = "creator-1"; // and the owner of what is taken down

    private final RunningEmulator dingtalk;
    private String id;

    public RecordedMeeting(RunningEmulator dingtalk) {
        this.dingtalk = dingtalk;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        id = dingtalk.start(dingtalk.bookedId());
        Stream.of(HOST, "anne", "bob").forEach(unionId -> dingtalk.join(id, unionId));
    }

    public String id() {
        return id;
    }

    public static String path(String conferenceId, String path, Map<String, ?> query) {
        return "/v1.0/conference/videoConferences/" + encoded(conferenceId) + "/" + path + query.entrySet().stream()
                .map(it -> it.getKey() + "=" + encoded(it.getValue().toString())).collect(Collectors.joining("&", "?", ""));
    }

    public Reply get(String path, Map<String, ?> query) {
        return dingtalk.get(path(id, path, query));
    }

    public Reply post(String path, JsonObject body) {
        return dingtalk.post(path(id, path, Map.of()), body.encode());
    }

    public void startRecording() {
        post("cloudRecords/start", new JsonObject().put("unionId", HOST)).ok();
    }

    public void stopRecording() {
        post("cloudRecords/stop", new JsonObject().put("unionId", HOST)).ok();
    }

    public void startMinutes(boolean audio) {
        post("minutes/start", new JsonObject().put("unionId", HOST).put("recordAudio", audio)).ok();
    }

    public void pauseMinutes() {
        post("minutes/pause", new JsonObject().put("unionId", HOST)).ok();
    }

    /** For a second. */
    public void say(String unionId, String text) {
        say(unionId, text, 1000);
    }

    public void say(String unionId, String text, long millis) {
        say(List.of(piece(unionId, text, millis)));
    }

    public void say(List<JsonObject> pieces) {
        control("speak", new JsonObject().put("pieces", new JsonArray(pieces))).isNoContent();
    }

    public static JsonObject piece(String unionId, String text, long millis) {
        return new JsonObject().put("unionId", unionId).put("text", text).put("millis", millis);
    }

    public Reply control(String path, JsonObject body) {
        return dingtalk.control("conferences/" + id + "/" + path, body);
    }

    public void end() {
        dingtalk.end(id);
    }

    public void process() {
        dingtalk.control("conferences/" + id + "/process").isNoContent();
    }

    /** What the emulator shows of it. */
    public JsonObject view(String what) {
        return dingtalk.look("conferences/" + id + "/recordings").ok().getJsonObject(what);
    }

    public List<JsonObject> videos() {
        return objects(get("cloudRecords/getVideos", Map.of("unionId", HOST)).ok().getJsonArray("videoList"));
    }

    /** As whoever has the link opens it. */
    public Reply open(String url) {
        String server = dingtalk.server().url();
        if (!url.startsWith(server + "/")) {
            throw new AssertionError(url + " does not lead to " + server);
        }
        return dingtalk.send(dingtalk.request(url.substring(server.length())));
    }
}

package io.quarkiverse.dingtalk.conference.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * The embedded DingTalk as a test sees it: what people do in DingTalk and what it has no call for. It is {@link #reset()}
 * before each test of a class that has a field for it. Every method blocks and throws {@link IllegalStateException} if the
 * embedded DingTalk refuses, saying why.
 */
public final class DingTalkEmulator {

    private final Control control;
    private final DingTalkClock clock;
    private final DingTalkEvents events;
    private final DingTalkStream stream;
    private final DingTalkCallback callback;

    /**
     * An embedded DingTalk that a test has started itself, or that runs as a program. It is not reset before each test.
     *
     * @param url where it listens without TLS, without a slash at the end
     */
    public static DingTalkEmulator at(String url) {
        return new DingTalkEmulator(Objects.requireNonNull(url, "url"));
    }

    /** @param url where the embedded DingTalk listens, or null if there is none */
    DingTalkEmulator(String url) {
        this(url, DingTalkEvents.PATIENCE);
    }

    DingTalkEmulator(String url, Duration patience) {
        this.control = new Control(url);
        this.clock = new DingTalkClock(control);
        this.events = new DingTalkEvents(control, patience);
        this.stream = new DingTalkStream(control);
        this.callback = new DingTalkCallback(control);
    }

    /** Where it listens, without a slash at the end. */
    public String url() {
        return control.url();
    }

    /** The key, also called client id, of the internal app to which it grants tokens. */
    public String appKey() {
        return EmulatorOptions.defaults().appKey();
    }

    /** The secret of that app. */
    public String appSecret() {
        return EmulatorOptions.defaults().appSecret();
    }

    /**
     * Starts a booked meeting, as people do by joining it. A booking can be started again: each time is a meeting of its own.
     *
     * @return the id of the running meeting
     */
    public String start(String scheduleConferenceId) {
        return control.post("/schedules/" + encoded(scheduleConferenceId) + "/start").getString("conferenceId");
    }

    /** The same, for one out of {@link #bookings()}. */
    public String start(BookedMeeting booking) {
        return start(booking.scheduleConferenceId());
    }

    /**
     * These people join a running meeting, in that order. Each is shown by the unionId; {@link Attendee#named} gives
     * somebody a name.
     */
    public void join(String conferenceId, String... unionIds) {
        for (String unionId : unionIds) {
            join(conferenceId, Attendee.of(unionId));
        }
    }

    /** Somebody joins a running meeting, perhaps from another organization, by telephone or with another device. */
    public void join(String conferenceId, Attendee attendee) {
        meeting(conferenceId, "join", attendee.json());
    }

    /**
     * Somebody opens a link to a booked meeting and joins it; it is started if it does not take place yet.
     *
     * @param url of a {@code ShortLink}
     */
    public OpenedLink open(String url, String unionId) {
        return new OpenedLink(control.post("/links/open", person(unionId).put("url", url)));
    }

    /** The same with a link that signs somebody in, which is good once. */
    public OpenedLink open(String signInUrl) {
        return new OpenedLink(control.post("/links/open", new JsonObject().put("url", signInUrl)));
    }

    /** These people leave a running meeting, in that order. */
    public void leave(String conferenceId, String... unionIds) {
        for (String unionId : unionIds) {
            meeting(conferenceId, "leave", person(unionId));
        }
    }

    /** Somebody who is being called into a running meeting does not want to come. */
    public void decline(String conferenceId, String unionId) {
        meeting(conferenceId, "decline", person(unionId));
    }

    /** The same, with a word. */
    public void decline(String conferenceId, String unionId, String text) {
        meeting(conferenceId, "decline", person(unionId).put("text", text));
    }

    /** Somebody who is inside switches the own microphone on or off; who was muted may not be allowed to switch it on. */
    public void microphone(String conferenceId, String unionId, boolean on) {
        meeting(conferenceId, "microphone", person(unionId).put("on", on));
    }

    /** Somebody who is inside switches the own camera on or off. */
    public void camera(String conferenceId, String unionId, boolean on) {
        meeting(conferenceId, "camera", person(unionId).put("on", on));
    }

    /**
     * Somebody who is inside says something, for a second. It begins when what was said before is over. It is forgotten unless
     * the meeting is recorded or minutes are taken.
     */
    public void speak(String conferenceId, String unionId, String text) {
        speak(conferenceId, Speech.of(unionId, text));
    }

    /**
     * The same, for that time.
     *
     * @param time in whole milliseconds, a day at most; the clock does not move
     */
    public void speak(String conferenceId, String unionId, String text, Duration time) {
        speak(conferenceId, Speech.of(unionId, text, time));
    }

    /** People who are inside say something, one after the other, in a single call. */
    public void speak(String conferenceId, Speech... speeches) {
        JsonArray pieces = new JsonArray();
        for (Speech speech : speeches) {
            pieces.add(speech.json.copy());
        }
        meeting(conferenceId, "speak", new JsonObject().put("pieces", pieces));
    }

    /** Ends a running meeting; everybody leaves it. */
    public void end(String conferenceId) {
        meeting(conferenceId, "end", new JsonObject());
    }

    /**
     * DingTalk is done with all that was recorded of a meeting or taken down and is over: its videos, sound, transcripts and
     * summaries can be had from now on, and not before.
     */
    public void process(String conferenceId) {
        meeting(conferenceId, "process", new JsonObject());
    }

    /**
     * Somebody books a meeting in the calendar, for the organization of the internal app. DingTalk has no call for that, and
     * such a booking cannot be canceled by one.
     *
     * @return the {@code scheduleConferenceId}
     */
    public String bookInCalendar(String creatorUnionId, String title, Instant start, Duration length) {
        return control.post("/bookings", new JsonObject().put("fromCalendar", true)
                .put("creatorUnionId", creatorUnionId).put("title", title)
                .put("startTime", start.toEpochMilli()).put("endTime", start.plus(length).toEpochMilli()))
                .getString("scheduleConferenceId");
    }

    /** The next call of that operation goes wrong; those after it do not. See {@link #fail(Operation, int, Fault)}. */
    public void failNext(Operation operation, Fault fault) {
        fail(operation, 1, fault);
    }

    /** The same, by DingTalk's own name of the operation. */
    public void failNext(String operation, Fault fault) {
        fail(operation, 1, fault);
    }

    /**
     * So many calls of an operation go wrong. Faults are used up in the order in which they were ordered.
     *
     * @param times how many calls, -1 for all until {@link #clearFaults()} or {@link #reset()}
     */
    public void fail(Operation operation, int times, Fault fault) {
        fail(operation.label(), times, fault);
    }

    /** The same, by DingTalk's own name of the operation; see {@link #counts()} for all of them, {@code *} is any. */
    public void fail(String operation, int times, Fault fault) {
        control.post("/faults", fault.json().put("operation", operation).put("times", times));
        if (!fault.refusal().isZero()) {
            control.refused(fault.refusal());
        }
    }

    /** Nothing goes wrong any more, but for what has begun to. */
    public void clearFaults() {
        control.delete("/faults");
    }

    /** Its clock, which can be put forward. */
    public DingTalkClock clock() {
        return clock;
    }

    /** Short for {@code clock().advance(time)}. */
    public void advanceClock(Duration time) {
        clock.advance(time);
    }

    /** The events that it tells apps. */
    public DingTalkEvents events() {
        return events;
    }

    /** The connections of apps over which it does, in Stream mode. */
    public DingTalkStream stream() {
        return stream;
    }

    /** Where it pushes them to, over HTTP. */
    public DingTalkCallback callback() {
        return callback;
    }

    /** From now on apps are not allowed to do that, and are refused with 403. */
    public void takeScope(Scope scope) {
        control.delete("/scopes/" + scope.label());
    }

    /** From now on apps are allowed to do that, as they are from the start. */
    public void giveScope(Scope scope) {
        control.put("/scopes/" + scope.label(), new JsonObject());
    }

    /**
     * Whether it limits calls as DingTalk does: 20 a second of each operation by an app, and 10,000 within 20 seconds from an
     * address. It does not from the start. What was counted before is forgotten.
     */
    public void throttle(boolean on) {
        control.put("/throttle", new JsonObject().put("on", on));
    }

    /**
     * Whether only the last meeting of a booking is listed, as one of DingTalk's pages says; another speaks of all, and all
     * are listed from the start.
     */
    public void lastMeetingOnly(boolean on) {
        control.put("/last-meeting-only", new JsonObject().put("on", on));
    }

    /** From now on it answers so, where it is not public how DingTalk answers. */
    public void choose(Choice choice) {
        choose(choice.question(), choice.answer());
    }

    /** The same, by the names that the embedded DingTalk has for what can be chosen. */
    public void choose(String name, String value) {
        control.put("/choices/" + encoded(name), new JsonObject().put("value", value));
    }

    /** At these addresses no stream arrives, so starting one is refused; those of the call before are good again. */
    public void breakStreamAddresses(String... urls) {
        control.put("/bad-stream-addresses", new JsonObject().put("addresses", new JsonArray(List.of(urls))));
    }

    /**
     * From now on it accepts that token, which it did not grant, as one of the internal app: for a client with a provider of
     * its own. It does not expire. {@link #forgetTokens()} makes it invalid until the next {@link #reset()}. The newest 1,000
     * are accepted.
     *
     * @param accessToken with 4096 characters at most
     */
    public void acceptToken(String accessToken) {
        control.put("/tokens", new JsonObject().put("accessToken", accessToken));
    }

    /** The same, for a token of the app in another organization, which sees other meetings. */
    public void acceptToken(String accessToken, String corpId) {
        control.put("/tokens", new JsonObject().put("accessToken", accessToken).put("corpId", corpId));
    }

    /** All access tokens become invalid, as if their secret had been changed. */
    public void forgetTokens() {
        control.delete("/tokens");
    }

    /**
     * A third-party app gets a new ticket; from now on the one before is refused. It is not pushed to the application, see
     * {@link DingTalkCallback#pushSuiteTicket}.
     */
    public void pushSuiteTicket(String suiteTicket) {
        control.put("/suite-ticket", new JsonObject().put("suiteTicket", suiteTicket));
    }

    /** How many calls of that operation were received since the start or the last reset. */
    public int count(Operation operation) {
        return operation == Operation.ANY ? counts().values().stream().mapToInt(Integer::intValue).sum()
                : counts().get(operation.label());
    }

    /** How many calls of each operation were received since the start or the last reset, by DingTalk's names, all of them. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        control.get("/counts").getJsonObject("counts")
                .forEach(count -> counts.put(count.getKey(), (Integer) count.getValue()));
        return Collections.unmodifiableMap(counts);
    }

    /** All that was booked since the start or the last reset, in that order. */
    public List<BookedMeeting> bookings() {
        return list("/bookings", "bookings", BookedMeeting::new);
    }

    /** The meetings that were started, of bookings or at once, in that order, the newest 1,000 at most. */
    public List<MeetingState> meetings() {
        return list("/conferences", "conferences", MeetingState::new);
    }

    /** A meeting that was started. */
    public MeetingState meeting(String conferenceId) {
        return new MeetingState(control.get(path(conferenceId)));
    }

    /** Who is or was in a meeting, or was called into it. */
    public List<MemberState> members(String conferenceId) {
        return list(path(conferenceId), "members", MemberState::new);
    }

    /** The cloud recording of a meeting. */
    public RecordingState recording(String conferenceId) {
        return new RecordingState(control.get(path(conferenceId) + "/recordings").getJsonObject("recording"));
    }

    /** The minutes of a meeting. */
    public RecordingState minutes(String conferenceId) {
        return new RecordingState(control.get(path(conferenceId) + "/recordings").getJsonObject("minutes"));
    }

    /** The streams of a meeting, in the order in which they were started. */
    public List<StreamState> streams(String conferenceId) {
        return list(path(conferenceId) + "/streams", "streams", StreamState::new);
    }

    /** The links that it gave out, in that order. */
    public List<IssuedLink> links() {
        return list("/links", "links", IssuedLink::new);
    }

    /** Who may record, of all organizations. */
    public List<AllowedRecorder> recordingAllowList() {
        return list("/recording-white-list", "entries", AllowedRecorder::new);
    }

    /** What was received since the start or the last reset, oldest first, the newest 1,000 at most; tokens are masked. */
    public List<ReceivedRequest> requests() {
        return list("/requests", "requests", ReceivedRequest::new);
    }

    /**
     * Forgets bookings, meetings, events, received requests and their counts, and faults, but for what the init file says; the
     * clock
     * goes right, the suite ticket is the first one, apps have all scopes, and limits, lists and what was chosen are as at the
     * start. Access tokens stay good, see {@link #forgetTokens()}.
     */
    public void reset() {
        control.post("/reset");
    }

    private void meeting(String conferenceId, String action, JsonObject body) {
        control.post(path(conferenceId) + "/" + action, body);
    }

    private <T> List<T> list(String path, String field, Function<JsonObject, T> type) {
        return EmulatorView.objects(control.get(path).getJsonArray(field)).map(type).toList();
    }

    private static String path(String conferenceId) {
        return "/conferences/" + encoded(conferenceId);
    }

    private static JsonObject person(String unionId) {
        return new JsonObject().put("unionId", unionId);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

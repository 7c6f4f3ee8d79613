package io.quarkiverse.dingtalk.conference.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Looking at what the emulator remembers, changing it, making it forget. */
final class StateHandlers {

    static final int CONFERENCES_SHOWN = 1000;

    private final State state;
    private final Beginning beginning;
    private final Set<String> operations;

    StateHandlers(State state, Beginning beginning, Set<String> operations) {
        this.state = state;
        this.beginning = beginning;
        this.operations = operations;
    }

    /** POST /_emulator/reset. */
    Answer reset(Call call) {
        beginning.restore();
        return Answer.noContent();
    }

    /** PUT /_emulator/seed, with the body {"bookings":[…],"faults":[…]}. */
    Answer seed(Call call) {
        beginning.set(Seed.of(call.json(), operations));
        return Answer.noContent();
    }

    /** GET /_emulator/requests, all or so many: ?newest=…. */
    Answer requests(Call call) {
        JsonArray requests = new JsonArray();
        newest(call, state.log().entries()).forEach(entry -> requests.add(json(entry)));
        return Answer.ok(new JsonObject().put("requests", requests));
    }

    /** GET /_emulator/counts. */
    Answer counts(Call call) {
        return Answer.ok(new JsonObject().put("counts", state.counts().json()));
    }

    /** GET /_emulator/bookings, all or so many: ?newest=…. */
    Answer bookings(Call call) {
        JsonArray bookings = new JsonArray();
        newest(call, state.bookings().all()).forEach(booking -> bookings.add(json(booking)));
        return Answer.ok(new JsonObject().put("bookings", bookings));
    }

    /** GET /_emulator/conferences. */
    Answer conferences(Call call) {
        JsonArray conferences = new JsonArray();
        state.bookings().newestConferences(CONFERENCES_SHOWN).forEach(conference -> conferences.add(json(conference)));
        return Answer.ok(new JsonObject().put("conferences", conferences));
    }

    /** DELETE /_emulator/tokens. */
    Answer forgetTokens(Call call) {
        state.tokens().clear();
        return Answer.noContent();
    }

    /** PUT /_emulator/suite-ticket, with the body {"suiteTicket":…}. */
    Answer pushSuiteTicket(Call call) {
        if (!(call.json().getValue("suiteTicket") instanceof String ticket) || ticket.isBlank()) {
            throw new ApiError(400, "suiteTicketMissing", "the body must hold the new ticket: {\"suiteTicket\":\"...\"}");
        }
        state.suiteTicket().push(ticket);
        return Answer.noContent();
    }

    /** GET /_emulator/clock. */
    Answer now(Call call) {
        return Answer.ok(new JsonObject().put("now", state.clock().millis()));
    }

    /** PUT /_emulator/clock, with the body {"now":…}. Who was counted or blocked by the old time would wait for it in vain. */
    Answer setClock(Call call) {
        Object now = call.json().getValue("now");
        if (!(now instanceof Integer || now instanceof Long)) {
            throw new ApiError(400, "nowMissing", "the body must tell the time in milliseconds: {\"now\":1795170000000}");
        }
        if (!state.clock().set(Instant.ofEpochMilli(((Number) now).longValue()))) {
            throw new ApiError(400, "tooFar", "the clock can be set to " + EmulatorClock.FARTHEST.toDays()
                    + " days from the right time at most");
        }
        state.throttle().forget();
        return now(call);
    }

    /** POST /_emulator/clock/advance, with the body {"millis":…}. */
    Answer advanceClock(Call call) {
        Object millis = call.json().getValue("millis");
        if (!(millis instanceof Integer || millis instanceof Long) || ((Number) millis).longValue() < 0) {
            throw new ApiError(400, "millisMissing", "the body must tell by how much, forwards only: {\"millis\":60000}");
        }
        if (!state.clock().advance(Duration.ofMillis(((Number) millis).longValue()))) {
            throw new ApiError(400, "tooFar", "the clock can be put forward by " + EmulatorClock.FARTHEST.toDays()
                    + " days in all");
        }
        return now(call);
    }

    private static <T> Stream<T> newest(Call call, Collection<T> all) {
        String newest = call.query("newest");
        if (newest == null) {
            return all.stream();
        }
        try {
            return all.stream().skip(Math.max(0, all.size() - Integer.parseUnsignedInt(newest)));
        } catch (NumberFormatException e) {
            throw new ApiError(400, "newestInvalid", "newest must be a number, how many, not " + newest);
        }
    }

    private static JsonObject json(Booking booking) {
        JsonArray conferences = new JsonArray();
        booking.conferences().forEach(conference -> conferences.add(json(conference).put("members", members(conference))));
        return new JsonObject()
                .put("scheduleConferenceId", booking.id())
                .put("roomCode", booking.roomCode())
                .put("title", booking.request().title())
                .put("creatorUnionId", booking.request().creatorUnionId())
                .put("startTime", booking.request().startTime())
                .put("endTime", booking.request().endTime())
                .put("appKey", booking.owner().app())
                .put("corpId", booking.owner().corpId())
                .put("conferences", conferences);
    }

    private static JsonObject json(Conference conference) {
        return new JsonObject()
                .put("conferenceId", conference.id())
                .put("scheduleConferenceId", conference.booking().id())
                .put("title", conference.booking().request().title())
                .put("running", conference.status() == Conference.Status.RUNNING)
                .put("startTime", conference.startTime())
                .put("endTime", conference.endTime())
                .put("activeNum", conference.activeCount())
                .put("attendNum", conference.members().size());
    }

    private static JsonArray members(Conference conference) {
        JsonArray members = new JsonArray();
        conference.members().forEach(member -> members.add(new JsonObject()
                .put("unionId", member.unionId()).put("nick", member.nick()).put("inside", member.isInside())));
        return members;
    }

    private static JsonObject json(RequestLog.Entry entry) {
        return new JsonObject()
                .put("method", entry.method())
                .put("path", Masking.uri(entry.uri()))
                .put("status", entry.status())
                .put("at", entry.at().toString())
                .put("headers", json(entry.headers()))
                .put("body", text(entry.body()))
                .put("answer", text(entry.answer()));
    }

    private static String text(Buffer body) {
        return body == null ? null : Masking.body(body.toString(UTF_8));
    }

    /** Names in lower case, as they mean the same in any; a header that came twice is one, joined by commas. */
    private static JsonObject json(MultiMap headers) {
        JsonObject json = new JsonObject();
        headers.forEach((name, value) -> {
            String key = name.toLowerCase(Locale.ROOT);
            String shown = Masking.header(key, value);
            json.put(key, json.containsKey(key) ? json.getString(key) + ", " + shown : shown);
        });
        return json;
    }
}

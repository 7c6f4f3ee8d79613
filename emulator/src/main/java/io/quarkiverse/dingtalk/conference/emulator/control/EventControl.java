package io.quarkiverse.dingtalk.conference.emulator.control;

import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.dingtalk.conference.emulator.event.Event;
import io.quarkiverse.dingtalk.conference.emulator.event.EventLog;
import io.quarkiverse.dingtalk.conference.emulator.event.Events;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;

/** What apps were told, and telling them anything. */
final class EventControl {

    private static final int LONGEST_NAME = 256;
    private static final int MOST_COPIES = 10_000; // nothing else is done meanwhile

    private final Events events;
    private final EventLog log;
    private final String corpId;
    private final InstantSource clock;

    /** @param corpId of events of which nothing else is said */
    EventControl(Events events, EventLog log, String corpId, InstantSource clock) {
        this.events = events;
        this.log = log;
        this.corpId = corpId;
        this.clock = clock;
    }

    /** GET /_emulator/events, newest first, all that are remembered or so many: ?newest=…. */
    Response events(Call call) {
        List<EventView> newestFirst = new ArrayList<>(Newest.of(log.entries(), call).map(EventView::of).toList());
        Collections.reverse(newestFirst);
        return Response.ok(new Body(newestFirst));
    }

    /**
     * POST /_emulator/events, with the body {"eventType":…,"data":{…}} and, optionally, "eventId" and "corpId". One with the
     * id of an earlier one is sent all the same. With "copies" there are so many, whose ids end in -1, -2 and so on.
     */
    Response publish(Call call) {
        Request request = call.body(Request.class);
        request.validate();
        String id = requireNonNullElseGet(request.eventId(), Event::newId);
        if (request.copies() == null) {
            publish(id, request);
        } else {
            for (int copy = 1; copy <= request.copies(); copy++) {
                publish(id + "-" + copy, request);
            }
        }
        return Response.ok(new EventId(id));
    }

    private void publish(String id, Request request) {
        events.publish(new Event(id, request.eventType(), clock.millis(), requireNonNullElse(request.corpId(), corpId),
                request.object()));
    }

    private record Request(String eventType, JsonNode data, String eventId, String corpId, Integer copies) {

        void validate() {
            requireName("eventType", requireNonNullElse(eventType, ""));
            requireName("eventId", eventId);
            requireName("corpId", corpId);
            if (data != null && !data.isObject()) {
                throw new ApiException(400, "dataInvalid", "data must be an object, what the event tells");
            }
            if (copies != null && (copies < 1 || copies > MOST_COPIES)) {
                throw new ApiException(400, "copiesInvalid", "copies must be an integer from 1 to " + MOST_COPIES);
            }
        }

        ObjectNode object() {
            return data == null ? JsonNodeFactory.instance.objectNode() : (ObjectNode) data;
        }

        private static void requireName(String name, String value) {
            if (value != null && (value.isBlank() || value.length() > LONGEST_NAME)) {
                throw new ApiException(400, name + "Invalid", name + " must be a text that is not blank, with " + LONGEST_NAME
                        + " characters at most: {\"eventType\":\"meeting_status_change\",\"data\":{...}}");
            }
        }
    }

    private record EventId(String eventId) {
    }

    private record Body(List<EventView> events) {
    }

    private record EventView(String eventId, String eventType, long bornTime, String corpId, JsonNode data,
            DeliveryView deliveries) {

        static EventView of(EventLog.Entry entry) {
            Event event = entry.event();
            return new EventView(event.id(), event.type(), event.bornTime(), event.corpId(), Masking.fields(event.data()),
                    new DeliveryView(entry.sent(), entry.refused(), entry.refusal(), entry.acknowledged()));
        }
    }

    /** @param refusal null if it was never refused */
    private record DeliveryView(int sent, int refused, String refusal, boolean acknowledged) {
    }
}

package io.quarkiverse.dingtalk.conference.emulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.dingtalk.conference.emulator.event.Event;
import io.quarkiverse.dingtalk.conference.emulator.event.Events;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;

/** Telling apps anything. */
final class EventControl {

    private final Events events;
    private final String corpId;

    EventControl(Events events, String corpId) {
        this.events = events;
        this.corpId = corpId;
    }

    /** POST /_emulator/events, with the body {"eventType":…,"data":{…},"eventId":…}. */
    Response publish(Call call) {
        Request request = call.body(Request.class);
        events.publish(new Event(request.eventId(), request.eventType(), 0, corpId, (ObjectNode) request.data()));
        return Response.noContent();
    }

    private record Request(String eventType, JsonNode data, String eventId) {
    }
}

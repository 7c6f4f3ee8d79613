package io.quarkiverse.dingtalk.conference.emulator.control;

import java.util.List;
import java.util.Map;

import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.stream.AppStreams;
import io.quarkiverse.dingtalk.conference.emulator.stream.ConnectionView;

/** The connections of apps to the gateway of Stream mode. */
final class ConnectionControl {

    private final AppStreams streams;

    ConnectionControl(AppStreams streams) {
        this.streams = streams;
    }

    /** GET /_emulator/connections. */
    Response connections(Call call) {
        return Response.ok(new Connections(streams.connections(), streams.waiting()));
    }

    /** DELETE /_emulator/connections. */
    Response cut(Call call) {
        streams.cut();
        return Response.noContent();
    }

    /** POST /_emulator/connections/disconnect. */
    Response disconnect(Call call) {
        streams.disconnect();
        return Response.noContent();
    }

    private record Connections(List<ConnectionView> connections, Map<String, Integer> waitingEvents) {
    }
}

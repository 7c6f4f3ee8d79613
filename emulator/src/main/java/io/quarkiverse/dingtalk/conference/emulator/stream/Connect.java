package io.quarkiverse.dingtalk.conference.emulator.stream;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Operation;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.vertx.core.http.HttpHeaders;

/** GET /connect?ticket=…: the WebSocket. guessed: every refusal. */
final class Connect implements Operation {

    static final String PATH = "/connect";

    private final AppStreams apps;
    private final Tickets tickets;

    Connect(AppStreams apps, Tickets tickets) {
        this.apps = apps;
        this.tickets = tickets;
    }

    @Override
    public Response handle(Call call) {
        if (!HttpHeaders.WEBSOCKET.toString().equalsIgnoreCase(call.header(HttpHeaders.UPGRADE))) {
            throw new ApiException(400, "webSocketExpected", "only a WebSocket can be opened here");
        }
        String ticket = call.query("ticket");
        Tickets.Ticket used = ticket == null ? null : tickets.use(ticket);
        if (used == null) {
            throw new ApiException(401, "invalidTicket", "the ticket was used, is too old, or was never given out");
        }
        used.app().requirePlace();
        return Response.webSocket(socket -> apps.connected(used.app(), socket, call.connection(), used.events()));
    }
}

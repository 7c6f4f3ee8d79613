package io.quarkiverse.dingtalk.conference.emulator.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Operation;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;

/** POST /v1.0/gateway/connections/open: where an app finds the gateway, and a ticket for one connection. */
final class OpenConnection implements Operation {

    private static final String XML = "<OpenConnectionResponse><endpoint>%s</endpoint><ticket>%s</ticket>"
            + "</OpenConnectionResponse>";

    private final AppStreams apps;
    private final Tickets tickets;

    OpenConnection(AppStreams apps, Tickets tickets) {
        this.apps = apps;
        this.tickets = tickets;
    }

    @Override
    public Response handle(Call call) {
        OpenRequest request = call.body(OpenRequest.class);
        request.check();
        AppStream app = apps.find(request.clientId(), request.clientSecret());
        if (app == null) {
            throw new ApiException(401, "authFailed", "鉴权失败"); // guessed: the message
        }
        app.requirePlace();
        // one address for both: whoever came in by TLS goes on by TLS
        var answer = new Answer(call.origin().replaceFirst("http", "ws") + Connect.PATH,
                tickets.issue(app, request.wantsEvents()));
        return wantsJson(call) ? Response.ok(answer)
                : Response.file("application/xml;charset=utf-8",
                        Buffer.buffer(XML.formatted(answer.endpoint(), answer.ticket()).getBytes(UTF_8)));
    }

    /** DingTalk answers in XML otherwise. guessed: its names, and that only that very type will do. */
    private static boolean wantsJson(Call call) {
        String accepted = call.header(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("application/json");
    }

    private record Answer(String endpoint, String ticket) {

        /** Tickets do not belong into logs. */
        @Override
        public String toString() {
            return "Answer[endpoint=" + endpoint + "]";
        }
    }
}

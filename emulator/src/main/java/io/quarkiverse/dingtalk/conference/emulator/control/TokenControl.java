package io.quarkiverse.dingtalk.conference.emulator.control;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.token.AccessTokens;
import io.quarkiverse.dingtalk.conference.emulator.token.SuiteTicket;
import io.vertx.core.json.JsonObject;

/** Which tokens and tickets are accepted. */
final class TokenControl {

    private static final int LONGEST = 4096; // a longer one does not fit into a header

    private final AccessTokens tokens;
    private final SuiteTicket suiteTicket;
    private final Caller owner;

    /** @param owner whose the tokens are of which nothing else is said */
    TokenControl(AccessTokens tokens, SuiteTicket suiteTicket, Caller owner) {
        this.tokens = tokens;
        this.suiteTicket = suiteTicket;
        this.owner = owner;
    }

    /** PUT /_emulator/tokens, with the body {"accessToken":…} and, optionally, "corpId". */
    Response accept(Call call) {
        JsonObject body = call.body();
        String corpId = body.containsKey("corpId") ? text(body, "corpId") : owner.corpId();
        tokens.accept(text(body, "accessToken"), new Caller(owner.app(), corpId));
        return Response.noContent();
    }

    private static String text(JsonObject body, String name) {
        if (!(body.getValue(name) instanceof String text) || text.isBlank() || text.length() > LONGEST) {
            throw new ApiException(400, name + "Invalid",
                    name + " must be a text that is not blank, with " + LONGEST + " characters at most");
        }
        return text;
    }

    /** DELETE /_emulator/tokens. */
    Response forgetTokens(Call call) {
        tokens.clear();
        return Response.noContent();
    }

    /** PUT /_emulator/suite-ticket, with the body {"suiteTicket":…}. */
    Response pushSuiteTicket(Call call) {
        if (!(call.body().getValue("suiteTicket") instanceof String ticket) || ticket.isBlank()) {
            throw new ApiException(400, "suiteTicketMissing", "the body must hold the new ticket: {\"suiteTicket\":\"...\"}");
        }
        suiteTicket.push(ticket);
        return Response.noContent();
    }
}

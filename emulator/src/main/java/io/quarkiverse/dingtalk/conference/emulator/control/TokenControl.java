package io.quarkiverse.dingtalk.conference.emulator.control;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.token.AccessTokens;
import io.quarkiverse.dingtalk.conference.emulator.token.SuiteTicket;

/** Tokens and tickets that become invalid. */
final class TokenControl {

    private final AccessTokens tokens;
    private final SuiteTicket suiteTicket;

    TokenControl(AccessTokens tokens, SuiteTicket suiteTicket) {
        this.tokens = tokens;
        this.suiteTicket = suiteTicket;
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

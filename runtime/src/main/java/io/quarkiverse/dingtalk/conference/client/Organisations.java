package io.quarkiverse.dingtalk.conference.client;

import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.PerOrganisation;
import io.quarkiverse.dingtalk.conference.guard.Guards;
import io.quarkiverse.dingtalk.conference.token.TokenFactory;

/** The calls of the organisations that only calls name, each with tokens and guards of its own. */
final class Organisations {

    private final Calls calls;
    private final TokenFactory tokens;
    private final PerOrganisation<Guards> guards;

    Organisations(Calls calls, TokenFactory tokens, ClientConfig config) {
        this.calls = calls;
        this.tokens = tokens;
        this.guards = new PerOrganisation<>(config.maxOrganisations(), corpId -> Guards.ofOrganisation(config));
    }

    Calls of(String corpId) {
        return calls.with(tokens.ofOrganisation(corpId), operation -> guards.of(corpId).of(operation));
    }
}

package io.quarkiverse.dingtalk.conference.client;

import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.PerOrganization;
import io.quarkiverse.dingtalk.conference.guard.Guards;
import io.quarkiverse.dingtalk.conference.token.TokenFactory;

/** The calls of the organizations that only calls name, each with tokens and guards of its own. */
final class Organizations {

    private final Calls calls;
    private final TokenFactory tokens;
    private final PerOrganization<Guards> guards;

    Organizations(Calls calls, TokenFactory tokens, ClientConfig config) {
        this.calls = calls;
        this.tokens = tokens;
        this.guards = new PerOrganization<>(config.maxOrganizations(), corpId -> Guards.ofOrganization(config));
    }

    Calls of(String corpId) {
        return calls.with(tokens.ofOrganization(corpId), operation -> guards.of(corpId).of(operation));
    }
}

package io.quarkiverse.dingtalk.conference.client;

import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.PerOrganization;
import io.quarkiverse.dingtalk.conference.guard.Guards;
import io.quarkiverse.dingtalk.conference.guard.OperationPolicies;
import io.quarkiverse.dingtalk.conference.token.TokenFactory;

/** The calls of the organizations that only calls name, each with tokens and guards of its own. */
final class Organizations {

    private final CallSettings ofClient;
    private final CallContexts contexts;
    private final TokenFactory tokens;
    private final PerOrganization<Guards> guards;

    Organizations(CallSettings ofClient, CallContexts contexts, TokenFactory tokens, OperationPolicies policies,
            ClientConfig config) {
        this.ofClient = ofClient;
        this.contexts = contexts;
        this.tokens = tokens;
        this.guards = new PerOrganization<>(config.maxOrganizations(), corpId -> new Guards(policies, config));
    }

    Calls of(String corpId) {
        var ofOrganization = tokens.ofOrganization(corpId);
        return new Calls(ofClient.with(ofOrganization, guards.of(corpId)), contexts);
    }
}

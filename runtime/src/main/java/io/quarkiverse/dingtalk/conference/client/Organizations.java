package io.quarkiverse.dingtalk.conference.client;

import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.PerOrganization;
import io.quarkiverse.dingtalk.conference.guard.Guards;
import io.quarkiverse.dingtalk.conference.guard.OperationPolicies;
import io.quarkiverse.dingtalk.conference.token.TokenFactory;

/** The organizations that only calls name, each with tokens and guards of its own. */
final class Organizations {

    private final TokenFactory tokens;
    private final PerOrganization<Guards> guards;

    Organizations(TokenFactory tokens, OperationPolicies policies, ClientConfig config) {
        this.tokens = tokens;
        this.guards = new PerOrganization<>(config.maxOrganizations(), corpId -> new Guards(policies, config));
    }

    /** The guards stay the same, since services that the application keeps have them. */
    void forget() {
        guards.all().forEach(Guards::forget);
    }

    /** The settings of an organization, by those of its client or of another organization. */
    CallSettings of(String corpId, CallSettings others) {
        return others.origin().checked(null,
                () -> others.forOrganization(corpId, tokens.ofOrganization(corpId), guards.of(corpId)));
    }
}

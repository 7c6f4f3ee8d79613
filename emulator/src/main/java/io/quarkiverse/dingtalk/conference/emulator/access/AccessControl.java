package io.quarkiverse.dingtalk.conference.emulator.access;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Operation;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.token.AccessTokens;
import io.vertx.core.http.HttpHeaders;

/** What a call has to bring before its operation is executed. guessed: the order in which that is looked at. */
public final class AccessControl {

    private static final CharSequence ACCESS_TOKEN = HttpHeaders.createOptimized("x-acs-dingtalk-access-token");

    private final AccessTokens tokens;
    private final Throttle throttle;
    private final GrantedScopes scopes;

    public AccessControl(AccessTokens tokens, Throttle throttle, GrantedScopes scopes) {
        this.tokens = tokens;
        this.throttle = throttle;
        this.scopes = scopes;
    }

    /** Open to callers with a token that is good right now, who do not call too often and have that scope. */
    public Operation require(Scope scope, AuthorizedOperation operation) {
        return call -> {
            Caller caller = caller(call);
            throttle.count(caller.app(), call.operation());
            scopes.require(scope);
            return operation.handle(caller, call);
        };
    }

    private Caller caller(Call call) {
        String token = call.header(ACCESS_TOKEN);
        if (token == null || token.isBlank()) { // guessed: blank counts as absent
            // guessed: the message
            throw new ApiException(400, "AuthenticationFailed.MissingParameter",
                    ACCESS_TOKEN + " is mandatory for this action.");
        }
        Caller holder = tokens.holder(token);
        if (holder == null) {
            throw AccessTokens.invalid();
        }
        return holder;
    }
}

package io.quarkiverse.dingtalk.conference.emulator;

import io.vertx.core.http.HttpHeaders;

/** What a call has to bring before its operation is carried out. guessed: the order in which that is looked at. */
final class Admission {

    static final CharSequence ACCESS_TOKEN = HttpHeaders.createOptimized("x-acs-dingtalk-access-token");

    private final Tokens tokens;
    private final Throttle throttle;
    private final Scopes scopes;

    Admission(Tokens tokens, Throttle throttle, Scopes scopes) {
        this.tokens = tokens;
        this.throttle = throttle;
        this.scopes = scopes;
    }

    /** An operation that wants to know who calls. */
    @FunctionalInterface
    interface Admitted {

        Answer handle(Caller caller, Call call);
    }

    /** Open to callers with a token that is good right now, who do not call too often and have that scope. */
    Operation to(Scope scope, Admitted operation) {
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
            throw new ApiError(400, "AuthenticationFailed.MissingParameter", ACCESS_TOKEN + " is mandatory for this action.");
        }
        Caller holder = tokens.holder(token);
        if (holder == null) {
            throw ApiError.invalidToken();
        }
        return holder;
    }
}

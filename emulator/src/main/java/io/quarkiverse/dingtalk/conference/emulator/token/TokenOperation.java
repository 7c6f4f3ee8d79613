package io.quarkiverse.dingtalk.conference.emulator.token;

import java.util.function.Function;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Operation;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.vertx.core.json.JsonObject;

/** Grants a token to whoever proves to be an app. */
abstract class TokenOperation implements Operation {

    private final Function<Caller, String> grant;
    private final Function<String, Object> response;

    /**
     * @param grant makes a token for its holder
     * @param response makes the body of the response out of a token
     */
    TokenOperation(Function<Caller, String> grant, Function<String, Object> response) {
        this.grant = grant;
        this.response = response;
    }

    @Override
    public final Response handle(Call call) {
        return Response.ok(response.apply(grant.apply(holder(call, call.body()))));
    }

    /**
     * Whose the token is to be.
     *
     * @throws ApiException if the credentials in the body are not those of the app
     */
    abstract Caller holder(Call call, JsonObject body);
}

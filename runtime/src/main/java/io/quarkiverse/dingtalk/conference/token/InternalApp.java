package io.quarkiverse.dingtalk.conference.token;

import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.rest.Answer;
import io.quarkiverse.dingtalk.conference.rest.CallKind;
import io.quarkiverse.dingtalk.conference.rest.ErrorMapper;
import io.smallrye.mutiny.Uni;

/** Asks for the token of an app that belongs to the organisation itself. */
final class InternalApp implements Supplier<Uni<GrantedToken>> {

    private final TokenApi api;
    private final AccessTokenRequest request;

    InternalApp(TokenApi api, String appKey, String appSecret) {
        this.api = api;
        this.request = new AccessTokenRequest(appKey, appSecret);
    }

    @Override
    public Uni<GrantedToken> get() {
        return api.getAccessToken(request).map(answer -> Answer.result(answer))
                .onFailure().transform(problem -> ErrorMapper.map("GetAccessToken", CallKind.TOKEN, problem));
    }
}

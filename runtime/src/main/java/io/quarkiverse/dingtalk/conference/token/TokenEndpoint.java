package io.quarkiverse.dingtalk.conference.token;

import io.quarkiverse.dingtalk.conference.guard.OperationKind;
import io.quarkiverse.dingtalk.conference.rest.wire.ErrorMapper;
import io.quarkiverse.dingtalk.conference.rest.wire.ExpiredConnectionException;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;
import io.smallrye.mutiny.Uni;

/** DingTalk's three calls for a token of an app. */
final class TokenEndpoint {

    private final TokenApi api;

    TokenEndpoint(TokenApi api) {
        this.api = api;
    }

    /** An app that belongs to the organization. */
    Uni<IssuedToken> internalApp(AppCredentials app) {
        return issued("GetAccessToken", api.getAccessToken(new AccessTokenRequest(app.key(), app.secret())));
    }

    /** An app of somebody else that an organization has authorized. */
    Uni<IssuedToken> thirdPartyApp(AppCredentials suite, String corpId, String suiteTicket) {
        return issued("GetCorpAccessToken", api
                .getCorpAccessToken(new CorpAccessTokenRequest(suite.key(), suite.secret(), corpId, suiteTicket)));
    }

    /** The newer call, for apps of both kinds, without a suite ticket. */
    Uni<IssuedToken> unified(AppCredentials client, String corpId) {
        return issued("GetToken", api.getToken(corpId, TokenRequest.of(client.key(), client.secret())));
    }

    private static Uni<IssuedToken> issued(String operation, Uni<? extends WireResponse<IssuedToken>> answer) {
        return ExpiredConnectionException.replaced(answer).map(it -> WireResponse.result(it))
                .onFailure().transform(problem -> ErrorMapper.map(operation, OperationKind.TOKEN, true, problem));
    }
}

package io.quarkiverse.dingtalk.conference.token;

import io.quarkiverse.dingtalk.conference.guard.OperationKind;
import io.quarkiverse.dingtalk.conference.rest.Answer;
import io.quarkiverse.dingtalk.conference.rest.ErrorMapper;
import io.smallrye.mutiny.Uni;

/** DingTalk's three calls for a token of an app. */
final class Grants {

    private final TokenApi api;

    Grants(TokenApi api) {
        this.api = api;
    }

    /** An app that belongs to the organization. */
    Uni<GrantedToken> internalApp(KeyAndSecret app) {
        return granted("GetAccessToken", api.getAccessToken(new AccessTokenRequest(app.key(), app.secret())));
    }

    /** An app of somebody else that an organization has authorized. */
    Uni<GrantedToken> thirdPartyApp(KeyAndSecret suite, String corpId, String suiteTicket) {
        return granted("GetCorpAccessToken", api
                .getCorpAccessToken(new CorpAccessTokenRequest(suite.key(), suite.secret(), corpId, suiteTicket)));
    }

    /** The newer call, for apps of both kinds, without a suite ticket. */
    Uni<GrantedToken> unified(KeyAndSecret client, String corpId) {
        return granted("GetToken", api.getToken(corpId, TokenRequest.of(client.key(), client.secret())));
    }

    private static Uni<GrantedToken> granted(String operation, Uni<? extends Answer<GrantedToken>> answer) {
        return answer.map(it -> Answer.result(it))
                .onFailure().transform(problem -> ErrorMapper.map(operation, OperationKind.TOKEN, true, problem));
    }
}

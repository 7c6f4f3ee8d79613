package io.quarkiverse.dingtalk.conference.rest.streaming;

import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessEncodable;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessGiven;

import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

/** @param streamId required even if it is of no account, and then empty */
public record StopStreamOutRequest(String unionId, String streamId, Boolean stopAllStream) implements WireRequest {

    public static StopStreamOutRequest one(String unionId, String streamId) {
        return new StopStreamOutRequest(checked("unionId", unionId), checked("streamId", streamId), false);
    }

    public static StopStreamOutRequest all(String unionId) {
        return new StopStreamOutRequest(checked("unionId", unionId), "", true);
    }

    private static String checked(String field, String text) {
        return unlessEncodable(field, unlessGiven(field, text));
    }
}

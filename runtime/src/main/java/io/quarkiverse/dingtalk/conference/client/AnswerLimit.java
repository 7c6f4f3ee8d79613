package io.quarkiverse.dingtalk.conference.client;

import org.jboss.resteasy.reactive.client.api.ClientLogger;

import io.quarkiverse.dingtalk.conference.rest.AnswerTooLongException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/**
 * Ends an answer that is longer than any of DingTalk's can be. The REST client has no limit of its own and reads every
 * answer into memory; its logger is the one who gets to see a request before that.
 */
final class AnswerLimit implements ClientLogger {

    private static final long MOST_BYTES = 10 * 1024 * 1024; // a page of some thousand meetings

    private final ClientLogger log;

    AnswerLimit(ClientLogger log) {
        this.log = log;
    }

    @Override
    public void setBodySize(int bodySize) {
        log.setBodySize(bodySize);
    }

    @Override
    public void logRequest(HttpClientRequest request, Buffer body, boolean omitBody) {
        request.response().onSuccess(answer -> watch(answer, request));
        log.logRequest(request, body, omitBody);
    }

    @Override
    public void logResponse(HttpClientResponse response, boolean redirect) {
        log.logResponse(response, redirect);
    }

    private static void watch(HttpClientResponse answer, HttpClientRequest request) {
        var left = new long[] { MOST_BYTES };
        answer.handler(piece -> {
            left[0] -= piece.length();
            if (left[0] < 0) {
                request.reset(0, new AnswerTooLongException(MOST_BYTES));
            }
        });
    }
}

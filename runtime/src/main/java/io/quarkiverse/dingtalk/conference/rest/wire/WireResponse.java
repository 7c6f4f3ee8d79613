package io.quarkiverse.dingtalk.conference.rest.wire;

import jakarta.ws.rs.core.MultivaluedHashMap;

/**
 * What DingTalk answers to one operation.
 *
 * @param <R> what a user gets of it
 */
public interface WireResponse<R> {

    /** Whether it holds what the operation promises; one that does not is an error with a good status. */
    boolean complete();

    /** In the user's terms. */
    R result();

    /** In the user's terms; a good status without any body is an error like any other that lacks what is promised. */
    static <R> R result(WireResponse<R> answer) {
        if (answer == null) {
            throw new ErrorResponse(200, new MultivaluedHashMap<>(), "");
        }
        return answer.result();
    }
}

package io.quarkiverse.dingtalk.conference.rest;

/**
 * What DingTalk answers to one operation.
 *
 * @param <R> what a user gets of it
 */
public interface Answer<R> {

    /** Whether it holds what the operation promises; one that does not is an error with a good status. */
    boolean complete();

    /** In the user's terms. */
    R result();
}

package io.quarkiverse.dingtalk.conference.service;

import io.quarkiverse.dingtalk.conference.client.Calls;

/**
 * Makes the two services of a topic. One class for each topic, so that an application has no code of the topics that it
 * does not use.
 *
 * @param <S> the service
 * @param <R> the same without waiting
 */
public interface ServiceFactory<S, R> {

    /** The one implementation of all operations of the topic. */
    R reactive(Calls calls);

    /** Waits for the reactive service. Of a class that is not final, for tests that spy on it. */
    S blocking(R reactive);
}

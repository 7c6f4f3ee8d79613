package io.quarkiverse.dingtalk.conference;

import java.time.Duration;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

/**
 * What the services of all topics have in common. Their methods wait for DingTalk's answer.
 *
 * @param <S> the service itself
 * @param <R> the same service without waiting
 */
public interface ConferenceService<S, R extends ReactiveConferenceService<R>> {

    /** The same service without waiting. */
    R reactive();

    /** The service that waits for another reactive one. */
    S over(R reactive);

    /**
     * The service of an organization that only this call names: for a third-party app with many customers, on a client
     * configured with {@code suite-key} and {@code suite-secret}, or with {@code client-id} and {@code client-secret}. Costs
     * nothing; access tokens are kept per organization, however many services are made.
     *
     * @param corpId the organization, which has authorized the app
     * @throws InvalidRequestException if the id is blank
     */
    default S forOrganization(String corpId) {
        return over(reactive().forOrganization(corpId));
    }

    /**
     * The same service with another deadline than the configured one, for the calls that are made with what is returned:
     * {@code meetings.withDeadline(Duration.ofSeconds(2)).info(id)}. Costs nothing; access tokens, connections, limits and the
     * circuit breaker stay shared. Goes together with {@link #forOrganization} and {@link #withoutRetries} in any order.
     *
     * @param deadline for a whole call, from its first wait to the last byte of its answer, or for each page of a list: from a
     *        millisecond to a day
     * @throws InvalidRequestException if it is null, shorter or longer
     */
    default S withDeadline(Duration deadline) {
        return over(reactive().withDeadline(deadline));
    }

    /**
     * The same service for callers who rather fail at once: a call that is made with what is returned is not tried again,
     * whatever {@code retry.max-retries} says. That a refused access token is replaced, and the call made once more with
     * another, is no retry and stays: what was refused was not executed. Costs nothing, like {@link #withDeadline}.
     */
    default S withoutRetries() {
        return over(reactive().withoutRetries());
    }
}

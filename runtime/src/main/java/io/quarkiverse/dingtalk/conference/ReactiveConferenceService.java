package io.quarkiverse.dingtalk.conference;

import java.time.Duration;

/**
 * What the reactive services of all topics have in common.
 *
 * @param <R> the service itself
 */
public interface ReactiveConferenceService<R> {

    /** @see ConferenceService#forOrganization */
    R forOrganization(String corpId);

    /**
     * @see ConferenceService#withDeadline
     * @throws UnsupportedOperationException by a service of the application that does not implement it
     */
    default R withDeadline(Duration deadline) {
        throw Unsupported.by(this, "withDeadline");
    }

    /**
     * @see ConferenceService#withoutRetries
     * @throws UnsupportedOperationException by a service of the application that does not implement it
     */
    default R withoutRetries() {
        throw Unsupported.by(this, "withoutRetries");
    }
}

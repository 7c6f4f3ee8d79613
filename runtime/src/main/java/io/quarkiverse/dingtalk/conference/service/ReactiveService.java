package io.quarkiverse.dingtalk.conference.service;

import java.time.Duration;

import io.quarkiverse.dingtalk.conference.ReactiveConferenceService;
import io.quarkiverse.dingtalk.conference.client.Calls;

/** What the implementations of all topics have in common. */
abstract class ReactiveService<R> implements ReactiveConferenceService<R> {

    final Calls calls;

    ReactiveService(Calls calls) {
        this.calls = calls;
    }

    /** The same service by other calls. */
    abstract R by(Calls other);

    @Override
    public R forOrganization(String corpId) {
        return by(calls.forOrganization(corpId));
    }

    @Override
    public R withDeadline(Duration deadline) {
        return by(calls.withDeadline(deadline));
    }

    @Override
    public R withoutRetries() {
        return by(calls.withoutRetries());
    }
}

package io.quarkiverse.dingtalk.conference.service;

import io.quarkiverse.dingtalk.conference.client.Calls;
import io.quarkiverse.dingtalk.conference.minutes.MinutesService;
import io.quarkiverse.dingtalk.conference.minutes.ReactiveMinutesService;

/** Makes the services of minutes. */
public final class MinutesServices implements ServiceFactory<MinutesService, ReactiveMinutesService> {

    @Override
    public ReactiveMinutesService reactive(Calls calls) {
        return new Minutes(calls);
    }

    @Override
    public MinutesService blocking(ReactiveMinutesService reactive) {
        return new Blocking(reactive);
    }

    static class Blocking implements MinutesService {

        private final ReactiveMinutesService reactive;

        Blocking(ReactiveMinutesService reactive) {
            this.reactive = reactive;
        }

        @Override
        public ReactiveMinutesService reactive() {
            return reactive;
        }
    }
}

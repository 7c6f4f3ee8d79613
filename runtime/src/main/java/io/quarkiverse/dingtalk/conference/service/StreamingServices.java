package io.quarkiverse.dingtalk.conference.service;

import io.quarkiverse.dingtalk.conference.client.Calls;
import io.quarkiverse.dingtalk.conference.streaming.ReactiveStreamingService;
import io.quarkiverse.dingtalk.conference.streaming.StreamingService;

/** Makes the services of streams. */
public final class StreamingServices implements ServiceFactory<StreamingService, ReactiveStreamingService> {

    @Override
    public ReactiveStreamingService reactive(Calls calls) {
        return new Streams(calls);
    }

    @Override
    public StreamingService blocking(ReactiveStreamingService reactive) {
        return new Blocking(reactive);
    }

    static class Blocking implements StreamingService {

        private final ReactiveStreamingService reactive;

        Blocking(ReactiveStreamingService reactive) {
            this.reactive = reactive;
        }

        @Override
        public ReactiveStreamingService reactive() {
            return reactive;
        }
    }
}

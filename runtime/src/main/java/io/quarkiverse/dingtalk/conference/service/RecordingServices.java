package io.quarkiverse.dingtalk.conference.service;

import io.quarkiverse.dingtalk.conference.client.Calls;
import io.quarkiverse.dingtalk.conference.recording.ReactiveRecordingService;
import io.quarkiverse.dingtalk.conference.recording.RecordingService;

/** Makes the services of recordings. */
public final class RecordingServices implements ServiceFactory<RecordingService, ReactiveRecordingService> {

    @Override
    public ReactiveRecordingService reactive(Calls calls) {
        return new Recordings(calls);
    }

    @Override
    public RecordingService blocking(ReactiveRecordingService reactive) {
        return new Blocking(reactive);
    }

    static class Blocking implements RecordingService {

        private final ReactiveRecordingService reactive;

        Blocking(ReactiveRecordingService reactive) {
            this.reactive = reactive;
        }

        @Override
        public ReactiveRecordingService reactive() {
            return reactive;
        }
    }
}

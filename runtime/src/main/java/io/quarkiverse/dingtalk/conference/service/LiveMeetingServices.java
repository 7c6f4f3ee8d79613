package io.quarkiverse.dingtalk.conference.service;

import io.quarkiverse.dingtalk.conference.client.Calls;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingService;
import io.quarkiverse.dingtalk.conference.live.ReactiveLiveMeetingService;

/** Makes the services of meetings that are under way. */
public final class LiveMeetingServices implements ServiceFactory<LiveMeetingService, ReactiveLiveMeetingService> {

    @Override
    public ReactiveLiveMeetingService reactive(Calls calls) {
        return new LiveMeetings(calls);
    }

    @Override
    public LiveMeetingService blocking(ReactiveLiveMeetingService reactive) {
        return new Blocking(reactive);
    }

    static class Blocking implements LiveMeetingService {

        private final ReactiveLiveMeetingService reactive;

        Blocking(ReactiveLiveMeetingService reactive) {
            this.reactive = reactive;
        }

        @Override
        public ReactiveLiveMeetingService reactive() {
            return reactive;
        }
    }
}

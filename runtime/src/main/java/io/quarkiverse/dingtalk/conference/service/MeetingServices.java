package io.quarkiverse.dingtalk.conference.service;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.client.Calls;

/** Makes the services of meetings. */
public final class MeetingServices implements ServiceFactory<MeetingService, ReactiveMeetingService> {

    @Override
    public ReactiveMeetingService reactive(Calls calls) {
        return new Meetings(calls);
    }

    @Override
    public MeetingService blocking(ReactiveMeetingService reactive) {
        return new Blocking(reactive);
    }

    static class Blocking implements MeetingService {

        private final ReactiveMeetingService reactive;

        Blocking(ReactiveMeetingService reactive) {
            this.reactive = reactive;
        }

        @Override
        public ReactiveMeetingService reactive() {
            return reactive;
        }
    }
}

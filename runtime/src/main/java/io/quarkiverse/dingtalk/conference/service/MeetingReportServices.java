package io.quarkiverse.dingtalk.conference.service;

import io.quarkiverse.dingtalk.conference.client.Calls;
import io.quarkiverse.dingtalk.conference.report.MeetingReportService;
import io.quarkiverse.dingtalk.conference.report.ReactiveMeetingReportService;

/** Makes the services of reports. */
public final class MeetingReportServices implements ServiceFactory<MeetingReportService, ReactiveMeetingReportService> {

    @Override
    public ReactiveMeetingReportService reactive(Calls calls) {
        return new MeetingReports(calls);
    }

    @Override
    public MeetingReportService blocking(ReactiveMeetingReportService reactive) {
        return new Blocking(reactive);
    }

    static class Blocking implements MeetingReportService {

        private final ReactiveMeetingReportService reactive;

        Blocking(ReactiveMeetingReportService reactive) {
            this.reactive = reactive;
        }

        @Override
        public ReactiveMeetingReportService reactive() {
            return reactive;
        }
    }
}

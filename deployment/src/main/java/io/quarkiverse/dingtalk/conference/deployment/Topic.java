package io.quarkiverse.dingtalk.conference.deployment;

import java.util.List;

import org.jboss.jandex.DotName;

import io.quarkiverse.dingtalk.conference.ConferenceService;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveConferenceService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingService;
import io.quarkiverse.dingtalk.conference.live.ReactiveLiveMeetingService;
import io.quarkiverse.dingtalk.conference.minutes.MinutesService;
import io.quarkiverse.dingtalk.conference.minutes.ReactiveMinutesService;
import io.quarkiverse.dingtalk.conference.recording.ReactiveRecordingService;
import io.quarkiverse.dingtalk.conference.recording.RecordingService;
import io.quarkiverse.dingtalk.conference.report.MeetingReportService;
import io.quarkiverse.dingtalk.conference.report.ReactiveMeetingReportService;
import io.quarkiverse.dingtalk.conference.service.LiveMeetingServices;
import io.quarkiverse.dingtalk.conference.service.MeetingReportServices;
import io.quarkiverse.dingtalk.conference.service.MeetingServices;
import io.quarkiverse.dingtalk.conference.service.MinutesServices;
import io.quarkiverse.dingtalk.conference.service.RecordingServices;
import io.quarkiverse.dingtalk.conference.service.ServiceFactory;
import io.quarkiverse.dingtalk.conference.service.StreamingServices;
import io.quarkiverse.dingtalk.conference.streaming.ReactiveStreamingService;
import io.quarkiverse.dingtalk.conference.streaming.StreamingService;

/**
 * The services of one topic.
 *
 * @param blocking the service
 * @param reactive the same without waiting
 * @param factory makes the two
 */
record Topic(Class<?> blocking, Class<?> reactive, Class<?> factory) {

    static final Topic MEETINGS = of(MeetingService.class, ReactiveMeetingService.class, MeetingServices.class);

    static final Topic LIVE = of(LiveMeetingService.class, ReactiveLiveMeetingService.class, LiveMeetingServices.class);

    static final Topic MINUTES = of(MinutesService.class, ReactiveMinutesService.class, MinutesServices.class);

    static final Topic RECORDINGS = of(RecordingService.class, ReactiveRecordingService.class, RecordingServices.class);

    static final Topic STREAMING = of(StreamingService.class, ReactiveStreamingService.class, StreamingServices.class);

    static final Topic REPORTS = of(MeetingReportService.class, ReactiveMeetingReportService.class,
            MeetingReportServices.class);

    static final List<Topic> ALL = List.of(MEETINGS, LIVE, MINUTES, RECORDINGS, STREAMING, REPORTS);

    /** That the three belong together is what the compiler sees to. */
    private static <S extends ConferenceService<S, R>, R extends ReactiveConferenceService<R>> Topic of(Class<S> blocking,
            Class<R> reactive, Class<? extends ServiceFactory<S, R>> factory) {
        return new Topic(blocking, reactive, factory);
    }

    DotName blockingName() {
        return DotName.createSimple(blocking);
    }

    DotName reactiveName() {
        return DotName.createSimple(reactive);
    }
}

package org.acme.ops;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.smallrye.mutiny.Uni;

// tag::measured[]
@ApplicationScoped
public class MeasuredMeetings {

    private static final String SUCCESS = "none";

    private final MeetingService meetings;
    private final ReactiveMeetingService reactive;
    private final MeterRegistry registry;

    MeasuredMeetings(MeetingService meetings, ReactiveMeetingService reactive, MeterRegistry registry) {
        this.meetings = meetings;
        this.reactive = reactive;
        this.registry = registry;
    }

    public ScheduledMeeting book(MeetingRequest request) {
        return measured("book", () -> meetings.schedule(request));
    }

    public Uni<MeetingInfo> info(String conferenceId) {
        return measured("info", reactive.info(conferenceId));
    }

    private <T> T measured(String call, Supplier<T> meeting) {
        var sample = Timer.start(registry);
        var exception = SUCCESS;
        try {
            return meeting.get();
        } catch (ConferenceException e) {
            exception = e.getClass().getSimpleName(); // <1>
            throw e;
        } finally {
            stop(sample, call, exception);
        }
    }

    private <T> Uni<T> measured(String call, Uni<T> meeting) {
        return Uni.createFrom().deferred(() -> { // <2>
            var sample = Timer.start(registry);
            return meeting.onItemOrFailure().invoke((item, failure) -> stop(sample, call,
                    failure == null ? SUCCESS : failure.getClass().getSimpleName()));
        });
    }

    private void stop(Timer.Sample sample, String call, String exception) {
        sample.stop(registry.timer("dingtalk.calls", "call", call, "exception", exception));
    }
}
// end::measured[]

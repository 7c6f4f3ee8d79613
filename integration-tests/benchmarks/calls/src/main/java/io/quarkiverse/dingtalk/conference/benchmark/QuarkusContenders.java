package io.quarkiverse.dingtalk.conference.benchmark;

import java.util.concurrent.Callable;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;

/** Those that are injected into a Quarkus application, in the order of their priorities. */
@Singleton
class QuarkusContenders {

    @Produces
    @Singleton
    @Priority(70)
    Contender meetingService(MeetingService meetings) {
        return new Named("MeetingService", id -> meetings.info(id).conferenceId(),
                () -> meetings.schedule(Booking.asRequest()).scheduleConferenceId());
    }

    @Produces
    @Singleton
    @Priority(60)
    Contender reactiveMeetingService(ReactiveMeetingService meetings) {
        return new Named("ReactiveMeetingService", id -> meetings.info(id).await().indefinitely().conferenceId(),
                () -> meetings.schedule(Booking.asRequest()).await().indefinitely().scheduleConferenceId());
    }

    /** The extension's REST client without what protects a call. */
    @Produces
    @Singleton
    @Priority(50)
    Contender conferenceApi(@RestClient ConferenceApi api, DingTalk dingTalk) {
        var token = dingTalk.token();
        return new Named("ConferenceApi",
                id -> api.queryConferenceInfo(token, id).toCompletableFuture().join().confInfo().conferenceId(),
                () -> api.createScheduleConference(token, Booking.onTheWire()).toCompletableFuture().join()
                        .scheduleConferenceId());
    }

    @Produces
    @Singleton
    @Priority(40)
    Contender handWritten(@RestClient HandWrittenApi api, DingTalk dingTalk) {
        var token = dingTalk.token();
        return new Named("hand-written", id -> api.info(token, id).confInfo().conferenceId(),
                () -> api.book(token, Booking.onTheWire()).scheduleConferenceId());
    }

    @Produces
    @Singleton
    @Priority(30)
    Contender annotated(AnnotatedCalls calls, DingTalk dingTalk) {
        var token = dingTalk.token();
        return new Named("annotated", id -> calls.info(token, id).confInfo().conferenceId(),
                () -> calls.book(token, Booking.onTheWire()).scheduleConferenceId());
    }

    private interface Read {
        String id(String conferenceId) throws Exception;
    }

    private record Named(String name, Read reading, Callable<String> booking) implements Contender {

        @Override
        public String read(String conferenceId) throws Exception {
            return reading.id(conferenceId);
        }

        @Override
        public String book() throws Exception {
            return booking.call();
        }
    }
}

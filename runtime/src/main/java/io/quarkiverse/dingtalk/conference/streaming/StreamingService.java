package io.quarkiverse.dingtalk.conference.streaming;

import io.quarkiverse.dingtalk.conference.ConferenceService;
import io.quarkiverse.dingtalk.conference.await.Await;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;

/**
 * Sends the picture and the sound of meetings that are under way to RTMP addresses: inject it. Every method waits for
 * DingTalk's answer; call it from worker and virtual threads, where waiting is fine, and use
 * {@link ReactiveStreamingService} on event loops. Safe for use by many threads.
 * <p>
 * Every method throws {@link ConferenceException}, whose kind says what can be done about it. Wrong input is an
 * {@link InvalidRequestException} before anything is sent; null is refused so too.
 * <p>
 * For an implementation of one's own: methods that are added later are default methods, as all but {@link #reactive()}
 * are.
 */
public interface StreamingService extends ConferenceService<StreamingService, ReactiveStreamingService> {

    @Override
    default StreamingService over(ReactiveStreamingService reactive) {
        return () -> reactive;
    }

    /**
     * Starts a stream to each address of the request. That some of them, or all, do not start is no exception: look at
     * {@link StartedStreams#failed()}. DingTalk's operation StartStreamOut.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @throws OutcomeUnknownException if nobody can know whether the streams run; another call may start them a second time
     */
    default StartedStreams start(String conferenceId, StreamRequest request) {
        return Await.result(reactive().start(conferenceId, request));
    }

    /**
     * Stops one stream. What DingTalk answers for one that does not run is not documented. DingTalk's operation
     * StopStreamOut.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param unionId who stops it
     * @param streamId the {@link StartedStream#streamId() id of the stream}
     */
    default void stop(String conferenceId, String unionId, String streamId) {
        Await.result(reactive().stop(conferenceId, unionId, streamId));
    }

    /**
     * Stops all streams of a meeting. DingTalk's operation StopStreamOut.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param unionId who stops them
     */
    default void stopAll(String conferenceId, String unionId) {
        Await.result(reactive().stopAll(conferenceId, unionId));
    }
}

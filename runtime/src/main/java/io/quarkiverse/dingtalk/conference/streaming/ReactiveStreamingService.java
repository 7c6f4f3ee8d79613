package io.quarkiverse.dingtalk.conference.streaming;

import io.quarkiverse.dingtalk.conference.ReactiveConferenceService;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.smallrye.mutiny.Uni;

/**
 * Sends meetings to RTMP addresses, without blocking: inject it. The methods do what those of {@link StreamingService} with
 * the same names do. Nothing is sent before somebody subscribes; every subscription sends anew, so subscribe once to a
 * {@code Uni} that starts streams. Failures come as {@link ConferenceException} down the {@code Uni}, wrong input too. Safe
 * for use by many threads.
 * <p>
 * For an implementation of one's own: methods that are added later are default methods that throw
 * {@link UnsupportedOperationException}, so that it still compiles.
 */
public interface ReactiveStreamingService extends ReactiveConferenceService<ReactiveStreamingService> {

    /** @see StreamingService#start */
    Uni<StartedStreams> start(String conferenceId, StreamRequest request);

    /** @see StreamingService#stop */
    Uni<Void> stop(String conferenceId, String unionId, String streamId);

    /** @see StreamingService#stopAll */
    Uni<Void> stopAll(String conferenceId, String unionId);
}

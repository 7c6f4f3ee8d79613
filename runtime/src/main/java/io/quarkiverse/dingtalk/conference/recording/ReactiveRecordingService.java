package io.quarkiverse.dingtalk.conference.recording;

import java.time.Duration;
import java.util.List;

import io.quarkiverse.dingtalk.conference.ReactiveConferenceService;
import io.quarkiverse.dingtalk.conference.ReactivePaged;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.minutes.Paragraph;
import io.smallrye.mutiny.Uni;

/**
 * Cloud recordings of meetings, their videos and their transcripts, without blocking: inject it. The methods do what those of
 * {@link RecordingService} with the same names do. Nothing is sent before somebody subscribes; every subscription sends
 * anew, so subscribe once to a {@code Uni} that starts a recording. Failures come as {@link ConferenceException} down the
 * {@code Uni} or {@code Multi}, wrong input too; methods that return no {@code Uni} throw {@link InvalidRequestException} at
 * once for an argument that is wrong. Safe for use by many threads.
 * <p>
 * For an implementation of one's own: methods that are added later are default methods that throw
 * {@link UnsupportedOperationException}, so that it still compiles.
 */
public interface ReactiveRecordingService extends ReactiveConferenceService<ReactiveRecordingService> {

    /** @see RecordingService#start(String, RecordingRequest) */
    Uni<Void> start(String conferenceId, RecordingRequest request);

    /** @see RecordingService#start(String, String) */
    Uni<Void> start(String conferenceId, String host);

    /** @see RecordingService#stop */
    Uni<Void> stop(String conferenceId, String host);

    /** @see RecordingService#videos */
    Uni<List<RecordedVideo>> videos(String conferenceId, String unionId);

    /**
     * A timer waits, and no thread. Canceling ends the waiting, and a call that is under way.
     *
     * @see RecordingService#awaitVideos
     */
    Uni<List<RecordedVideo>> awaitVideos(String conferenceId, String unionId, Duration time);

    /** @see RecordingService#playback(String, PlaybackRequest) */
    Uni<VideoPlayback> playback(String conferenceId, PlaybackRequest request);

    /** @see RecordingService#playback(RecordedVideo, String) */
    Uni<VideoPlayback> playback(RecordedVideo video, String unionId);

    /** @see RecordingService#transcript(String, TranscriptRequest) */
    ReactivePaged<Paragraph> transcript(String conferenceId, TranscriptRequest request);

    /** @see RecordingService#transcript(String, String) */
    ReactivePaged<Paragraph> transcript(String conferenceId, String unionId);

    /**
     * A timer waits, and no thread. Canceling ends the waiting, and a call that is under way.
     *
     * @see RecordingService#awaitTranscript(String, TranscriptRequest, Duration)
     */
    Uni<ReactivePaged<Paragraph>> awaitTranscript(String conferenceId, TranscriptRequest request, Duration time);

    /** @see RecordingService#awaitTranscript(String, String, Duration) */
    Uni<ReactivePaged<Paragraph>> awaitTranscript(String conferenceId, String unionId, Duration time);

    /** @see RecordingService#changeAllowList */
    Uni<Void> changeAllowList(AllowListChange change);
}

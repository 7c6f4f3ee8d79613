package io.quarkiverse.dingtalk.conference.recording;

import java.time.Duration;
import java.util.List;

import io.quarkiverse.dingtalk.conference.ConferenceService;
import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.Paged;
import io.quarkiverse.dingtalk.conference.await.Await;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.NotReadyException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.PermissionDeniedException;
import io.quarkiverse.dingtalk.conference.error.ResourceNotFoundException;
import io.quarkiverse.dingtalk.conference.minutes.Paragraph;

/**
 * Cloud recordings of meetings, their videos and their transcripts: inject it. Every method waits for DingTalk's answer; call
 * it from worker and virtual threads, where waiting is fine, and use {@link ReactiveRecordingService} on event loops. Safe
 * for use by many threads.
 * <p>
 * Every method throws {@link ConferenceException}, whose kind says what can be done about it. Wrong input is an
 * {@link InvalidRequestException} before anything is sent, and names what is wrong; null is refused so too.
 * <p>
 * For an implementation of one's own: methods that are added later are default methods, as all but {@link #reactive()}
 * are.
 */
public interface RecordingService extends ConferenceService<RecordingService, ReactiveRecordingService> {

    @Override
    default RecordingService over(ReactiveRecordingService reactive) {
        return () -> reactive;
    }

    /**
     * Starts the cloud recording of a meeting that is under way. DingTalk's operation StartCloudRecord. What it does to a
     * recording that runs already is not documented, so it is never sent twice; after a stop it starts another one.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @throws PermissionDeniedException if it is not the host who records
     * @throws OutcomeUnknownException if nobody can know whether the recording runs
     */
    default void start(String conferenceId, RecordingRequest request) {
        Await.result(reactive().start(conferenceId, request));
    }

    /**
     * Starts the cloud recording of a meeting that is under way, in the layout DingTalk chooses.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param host the unionId of who records; must be the host
     * @see #start(String, RecordingRequest)
     */
    default void start(String conferenceId, String host) {
        Await.result(reactive().start(conferenceId, host));
    }

    /**
     * Stops the cloud recording; the meeting goes on. DingTalk's operation StopCloudRecord. May be repeated without harm. If
     * nothing is being recorded, DingTalk may refuse it, which is an {@link InvalidRequestException}. It may also refuse a
     * second
     * attempt because the first one, which got no answer, was carried out: that is an {@link OutcomeUnknownException} whose
     * cause is the refusal.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param host the unionId of who stops it; must be the host
     * @throws PermissionDeniedException if it is not the host
     */
    default void stop(String conferenceId, String host) {
        Await.result(reactive().stop(conferenceId, host));
    }

    /**
     * The video files of the cloud recording. DingTalk's operation QueryCloudRecordVideo. They come some time after the
     * recording has ended, see {@link #awaitVideos}.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param unionId of the person in whose name they are read
     * @throws ResourceNotFoundException if the meeting has no cloud recording, or none yet
     */
    default List<RecordedVideo> videos(String conferenceId, String unionId) {
        return Await.result(reactive().videos(conferenceId, unionId));
    }

    /**
     * The video files of the cloud recording, as soon as there are any. Asks for them again and again, at first after a second,
     * then after longer and longer waits up to half a minute; each time is a call like any other, with its deadline and its
     * turn among the 20 calls a second. That there is no recording yet, that the calls of this second are used up, and that
     * DingTalk cannot be reached or understood, is waited out; a refusal ends the waiting. The calling thread is the one that
     * waits; interrupting it ends the waiting.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param unionId of the person in whose name they are read
     * @param time for which to wait, from a millisecond to a day; no call begins after it
     * @return at least one; DingTalk does not say whether all files of a recording come at once
     * @throws NotReadyException if there are none when the time is up
     */
    default List<RecordedVideo> awaitVideos(String conferenceId, String unionId, Duration time) {
        return Await.result(reactive().awaitVideos(conferenceId, unionId, time));
    }

    /**
     * Where to play and to download a recorded video. DingTalk's operation QueryCloudRecordVideoPlayInfo. The links are
     * secrets.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @throws ResourceNotFoundException if there is no such video
     */
    default VideoPlayback playback(String conferenceId, PlaybackRequest request) {
        return Await.result(reactive().playback(conferenceId, request));
    }

    /**
     * Where to play and to download a recorded video. The links are secrets.
     *
     * @param video from {@link #videos} or {@link #awaitVideos}
     * @param unionId of the person in whose name the links are asked for
     * @see #playback(String, PlaybackRequest)
     */
    default VideoPlayback playback(RecordedVideo video, String unionId) {
        return Await.result(reactive().playback(video, unionId));
    }

    /**
     * What was said in a recorded meeting, paragraph by paragraph, by time or the other way round, from a position on. Only one
     * page is in memory at a time. DingTalk's operation QueryCloudRecordText. An empty transcript is normal if nobody spoke.
     * Reading it throws {@link ResourceNotFoundException} if the meeting has no cloud recording, or none yet, and
     * {@link InvalidRequestException} for a page of more than 2000 paragraphs, before anything is sent; a
     * {@link PageRequest} takes only the tokens of this list, which are numbers.
     *
     * @param conferenceId the id of the meeting, not of the booking
     */
    default Paged<Paragraph> transcript(String conferenceId, TranscriptRequest request) {
        return reactive().transcript(conferenceId, request).blocking();
    }

    /**
     * All that was said in a recorded meeting, in the order in which it was said.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param unionId of the person in whose name it is read
     * @see #transcript(String, TranscriptRequest)
     */
    default Paged<Paragraph> transcript(String conferenceId, String unionId) {
        return reactive().transcript(conferenceId, unionId).blocking();
    }

    /**
     * What was said in a recorded meeting, as soon as there is something of what is requested. Waits as {@link #awaitVideos}
     * does. A meeting in which nobody spoke has no transcript to wait for; whether a transcript grows after its first
     * paragraphs have come is not documented.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param time for which to wait, from a millisecond to a day; no call begins after it
     * @return the transcript, which is read from its beginning whenever somebody goes through it
     * @throws NotReadyException if there is nothing when the time is up
     */
    default Paged<Paragraph> awaitTranscript(String conferenceId, TranscriptRequest request, Duration time) {
        return Await.result(reactive().awaitTranscript(conferenceId, request, time)).blocking();
    }

    /**
     * All that was said in a recorded meeting, in the order in which it was said, as soon as there is something.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param unionId of the person in whose name it is read
     * @param time for which to wait
     * @see #awaitTranscript(String, TranscriptRequest, Duration)
     */
    default Paged<Paragraph> awaitTranscript(String conferenceId, String unionId, Duration time) {
        return Await.result(reactive().awaitTranscript(conferenceId, unionId, time)).blocking();
    }

    /**
     * Changes the organization's list of those who may record; it is the only operation that changes the organization and not
     * a meeting. DingTalk's operation OptRecordWhiteAccount. Without a public page: from the official SDK. Its codes are not
     * public, and nothing reads the list back: look in DingTalk what it did. Sent as the SDK sends it, which puts the whole
     * input into a query parameter. It is never sent twice.
     *
     * @throws OutcomeUnknownException if nobody can know whether the list is changed
     */
    default void changeAllowList(AllowListChange change) {
        Await.result(reactive().changeAllowList(change));
    }
}

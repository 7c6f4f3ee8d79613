package io.quarkiverse.dingtalk.conference.minutes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.quarkiverse.dingtalk.conference.ConferenceService;
import io.quarkiverse.dingtalk.conference.Paged;
import io.quarkiverse.dingtalk.conference.await.Await;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.MeetingOverException;
import io.quarkiverse.dingtalk.conference.error.NotReadyException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.PermissionDeniedException;
import io.quarkiverse.dingtalk.conference.error.ResourceNotFoundException;

/**
 * What was said in a meeting, and what DingTalk's AI makes of it: inject it. DingTalk has three families of calls for that,
 * which overlap:
 * <ul>
 * <li>The transcript of a cloud recording, which is no part of this service:
 * {@link io.quarkiverse.dingtalk.conference.recording.RecordingService#transcript}. It is the only one that DingTalk
 * documents.
 * <li>Minutes of the meeting, which are taken only after {@link #start}: {@link #pause}, {@link #text}, {@link #audio},
 * {@link #summary} and {@link #result}. DingTalk says that minutes taken in meetings have moved elsewhere, so it may refuse
 * these some day.
 * <li>Flash minutes, which DingTalk makes after the meeting: all methods with "flash" in their names. Each is told whether
 * the cloud recording or the minutes of the meeting are meant ({@link MinutesSource}).
 * </ul>
 * For a meeting that is recorded, take the transcript of the recording and the flash minutes of
 * {@link MinutesSource#CLOUD_RECORDING}. For one that is not recorded, start minutes and read their text.
 * <p>
 * Every method waits for DingTalk's answer; call it from worker and virtual threads, where waiting is fine, and use
 * {@link ReactiveMinutesService} on event loops. Safe for use by many threads.
 * <p>
 * Every method throws {@link ConferenceException}, whose kind says what can be done about it: {@link PermissionDeniedException}
 * if the app or the person may not do it. Wrong input is an {@link InvalidRequestException} before anything is sent, and names
 * what is wrong; null is refused so too.
 * <p>
 * All operations are without a public page: from the official SDK. What the persons named in a call must be is guessed, and so
 * is which errors DingTalk answers.
 * <p>
 * For an implementation of one's own: methods that are added later are default methods, as all but {@link #reactive()}
 * are.
 */
public interface MinutesService extends ConferenceService<MinutesService, ReactiveMinutesService> {

    @Override
    default MinutesService over(ReactiveMinutesService reactive) {
        return () -> reactive;
    }

    /**
     * Starts the minutes of a running meeting, or goes on after a {@link #pause}; the latter is guessed. DingTalk's operation
     * StartMinutes. Without a public page: from the official SDK.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @throws MeetingOverException if the meeting is over, guessed
     * @throws OutcomeUnknownException if nobody can know whether they were started
     */
    default void start(String conferenceId, MinutesRequest request) {
        Await.result(reactive().start(conferenceId, request));
    }

    /**
     * Pauses the minutes of a running meeting. DingTalk's operation StopMinutes, whose path says that it pauses. Without a
     * public page: from the official SDK.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param unionId of who pauses them
     * @throws MeetingOverException if the meeting is over, guessed
     * @throws OutcomeUnknownException if nobody can know whether they were paused
     */
    default void pause(String conferenceId, String unionId) {
        Await.result(reactive().pause(conferenceId, unionId));
    }

    /**
     * What was said while minutes were taken. DingTalk's operation QueryMinutesText. Without a public page: from the official
     * SDK.
     *
     * @param conferenceId the id of the meeting, not of the booking
     */
    default Paged<Paragraph> text(String conferenceId, MinutesTextRequest request) {
        return reactive().text(conferenceId, request).blocking();
    }

    /**
     * All that was said while minutes were taken, in the order in which it was said.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param unionId of the person in whose name it is read, guessed
     * @see #text(String, MinutesTextRequest)
     */
    default Paged<Paragraph> text(String conferenceId, String unionId) {
        return reactive().text(conferenceId, unionId).blocking();
    }

    /**
     * What was said while minutes were taken, as soon as there is something of what is requested. Waits as
     * {@link #awaitSummary} does. A meeting in which nobody spoke has no text to wait for; whether a text grows after its first
     * paragraphs have come is not documented.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param time for which to wait, from a millisecond to a day; DingTalk is asked for the last time when it is up
     * @return the text, which is read from its beginning whenever somebody goes through it
     * @throws NotReadyException if there is nothing when the time is up
     */
    default Paged<Paragraph> awaitText(String conferenceId, MinutesTextRequest request, Duration time) {
        return Await.result(reactive().awaitText(conferenceId, request, time)).blocking();
    }

    /**
     * All that was said while minutes were taken, in the order in which it was said, as soon as there is something.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param unionId of the person in whose name it is read, guessed
     * @param time for which to wait
     * @see #awaitText(String, MinutesTextRequest, Duration)
     */
    default Paged<Paragraph> awaitText(String conferenceId, String unionId, Duration time) {
        return Await.result(reactive().awaitText(conferenceId, unionId, time)).blocking();
    }

    /**
     * The sound files of minutes that were started with {@link MinutesRequest#recordAudio}; that it needs this is guessed.
     * DingTalk's operation QueryMinutesAudio. Without a public page: from the official SDK.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param unionId of the person in whose name it is read
     */
    default List<MinutesAudio> audio(String conferenceId, String unionId) {
        return Await.result(reactive().audio(conferenceId, unionId));
    }

    /**
     * What the AI makes of the minutes of a meeting. DingTalk's operation QueryMinutesSummary. Without a public page: from the
     * official SDK.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param unionId of the person in whose name it is read
     * @param parts which parts are wanted; their names are not public. All if none is named, guessed
     */
    default MinutesSummary summary(String conferenceId, String unionId, String... parts) {
        return Await.result(reactive().summary(conferenceId, unionId, parts));
    }

    /**
     * What the AI makes of the minutes of a meeting, as soon as there is any part of it. Asks for all parts again and again, at
     * first after a second, then after longer and longer waits up to half a minute; each time is a call like any other, with
     * its deadline and its turn among the 20 calls a second. That nothing is recorded yet, that the calls of this second
     * are used up, and that DingTalk cannot be reached or understood, is waited out; a refusal ends the waiting. The calling
     * thread is the one that waits; interrupting it ends the waiting.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param unionId of the person in whose name it is read
     * @param time for which to wait, from a millisecond to a day; DingTalk is asked for the last time when it is up
     * @return at least one part; whether all come at once is not documented
     * @throws NotReadyException if there is none when the time is up
     */
    default MinutesSummary awaitSummary(String conferenceId, String unionId, Duration time) {
        return Await.result(reactive().awaitSummary(conferenceId, unionId, time));
    }

    /**
     * What came out of a meeting, in plain words: a summary and what is to be done. DingTalk's operation
     * QueryMinutesMeetingResult. Without a public page: from the official SDK.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param unionId of the person in whose name it is read
     * @return without anything before the meeting is over; that is guessed
     */
    default MinutesResult result(String conferenceId, String unionId) {
        return Await.result(reactive().result(conferenceId, unionId));
    }

    /**
     * The chapters of flash minutes. DingTalk's operation QueryFlashMinutesSummary. Without a public page: from the official
     * SDK.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param source what the minutes are of
     * @param recorder the unionId of who recorded
     * @return without chapters before they are made
     * @throws ResourceNotFoundException if nothing was recorded, guessed
     */
    default FlashMinutesSummary flashSummary(String conferenceId, MinutesSource source, String recorder) {
        return Await.result(reactive().flashSummary(conferenceId, source, recorder));
    }

    /**
     * The chapters of flash minutes, as soon as there are any. Waits as {@link #awaitSummary} does.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param source what the minutes are of
     * @param recorder the unionId of who recorded
     * @param time for which to wait, from a millisecond to a day; DingTalk is asked for the last time when it is up
     * @throws NotReadyException if there are none when the time is up
     */
    default FlashMinutesSummary awaitFlashSummary(String conferenceId, MinutesSource source, String recorder,
            Duration time) {
        return Await.result(reactive().awaitFlashSummary(conferenceId, source, recorder, time));
    }

    /**
     * Links to the pages of flash minutes. DingTalk's operation QueryRecordMinutesUrl. Without a public page: from the official
     * SDK.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param source what the minutes are of
     * @param recorder the unionId of who recorded
     * @throws ResourceNotFoundException if nothing was recorded, guessed
     */
    default List<FlashMinutesLink> flashLinks(String conferenceId, MinutesSource source, String recorder) {
        return Await.result(reactive().flashLinks(conferenceId, source, recorder));
    }

    /**
     * A link to flash minutes as a document. DingTalk's operation GenerateFlashMinutesDocumentUrl. Without a public page: from
     * the official SDK.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @param source what the minutes are of
     * @param unionId of the person in whose name it is made
     * @param linkEnds when the link ends; the official SDK says that it may not be left out
     * @throws ResourceNotFoundException if nothing was recorded, guessed
     */
    default FlashMinutesDocument flashDocument(String conferenceId, MinutesSource source, String unionId, Instant linkEnds) {
        return Await.result(reactive().flashDocument(conferenceId, source, unionId, linkEnds));
    }

    /**
     * Gives a person access to flash minutes. No operation takes it away again. DingTalk's operation AddRecordPermission.
     * Without a public page: from the official SDK.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @throws ResourceNotFoundException if nothing was recorded, guessed
     * @throws OutcomeUnknownException if nobody can know whether it was given
     */
    default FlashMinutesAccess shareFlash(String conferenceId, FlashMinutesShare share) {
        return Await.result(reactive().shareFlash(conferenceId, share));
    }

    /**
     * Says whether DingTalk sends events with what is being said in a running meeting. Which events these are is guessed:
     * {@code meeting_asr_result_event} and {@code meeting_asr_result_event_directed}. DingTalk's operation SetSubtitleEvent.
     * Without a public page: from the official SDK.
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @throws MeetingOverException if the meeting is over, guessed
     */
    default void setSubtitleEvents(String conferenceId, boolean sent) {
        Await.result(reactive().setSubtitleEvents(conferenceId, sent));
    }
}

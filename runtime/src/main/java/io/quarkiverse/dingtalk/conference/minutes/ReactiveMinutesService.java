package io.quarkiverse.dingtalk.conference.minutes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.quarkiverse.dingtalk.conference.ReactiveConferenceService;
import io.quarkiverse.dingtalk.conference.ReactivePaged;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.smallrye.mutiny.Uni;

/**
 * What was said in a meeting, and what DingTalk's AI makes of it, without blocking: inject it. The methods do what those of
 * {@link MinutesService} with the same names do. Nothing is sent before somebody subscribes; every subscription sends anew,
 * so subscribe once to a {@code Uni} that starts, pauses or shares. Failures come as {@link ConferenceException} down the
 * {@code Uni} or {@code Multi}, wrong input too; methods that return no {@code Uni} throw {@link InvalidRequestException} at
 * once for an argument that is wrong. Safe for use by many threads.
 * <p>
 * For an implementation of one's own: methods that are added later are default methods that throw
 * {@link UnsupportedOperationException}, so that it still compiles.
 */
public interface ReactiveMinutesService extends ReactiveConferenceService<ReactiveMinutesService> {

    /** @see MinutesService#start */
    Uni<Void> start(String conferenceId, MinutesRequest request);

    /** @see MinutesService#pause */
    Uni<Void> pause(String conferenceId, String unionId);

    /** @see MinutesService#text(String, MinutesTextRequest) */
    ReactivePaged<Paragraph> text(String conferenceId, MinutesTextRequest request);

    /** @see MinutesService#text(String, String) */
    ReactivePaged<Paragraph> text(String conferenceId, String unionId);

    /** @see MinutesService#awaitText(String, MinutesTextRequest, Duration) */
    Uni<ReactivePaged<Paragraph>> awaitText(String conferenceId, MinutesTextRequest request, Duration time);

    /** @see MinutesService#awaitText(String, String, Duration) */
    Uni<ReactivePaged<Paragraph>> awaitText(String conferenceId, String unionId, Duration time);

    /** @see MinutesService#audio */
    Uni<List<MinutesAudio>> audio(String conferenceId, String unionId);

    /** @see MinutesService#summary */
    Uni<MinutesSummary> summary(String conferenceId, String unionId, String... parts);

    /** @see MinutesService#awaitSummary */
    Uni<MinutesSummary> awaitSummary(String conferenceId, String unionId, Duration time);

    /** @see MinutesService#result */
    Uni<MinutesResult> result(String conferenceId, String unionId);

    /** @see MinutesService#flashSummary */
    Uni<FlashMinutesSummary> flashSummary(String conferenceId, MinutesSource source, String recorder);

    /** @see MinutesService#awaitFlashSummary */
    Uni<FlashMinutesSummary> awaitFlashSummary(String conferenceId, MinutesSource source, String recorder, Duration time);

    /** @see MinutesService#flashLinks */
    Uni<List<FlashMinutesLink>> flashLinks(String conferenceId, MinutesSource source, String recorder);

    /** @see MinutesService#flashDocument */
    Uni<FlashMinutesDocument> flashDocument(String conferenceId, MinutesSource source, String unionId, Instant linkEnds);

    /** @see MinutesService#shareFlash */
    Uni<FlashMinutesAccess> shareFlash(String conferenceId, FlashMinutesShare share);

    /** @see MinutesService#setSubtitleEvents */
    Uni<Void> setSubtitleEvents(String conferenceId, boolean sent);
}

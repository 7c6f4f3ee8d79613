package io.quarkiverse.dingtalk.conference.service;

import static io.quarkiverse.dingtalk.conference.client.Calls.id;
import static io.quarkiverse.dingtalk.conference.client.Calls.maxResults;
import static io.quarkiverse.dingtalk.conference.client.Calls.nextToken;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessId;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessNull;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessText;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.ReactivePaged;
import io.quarkiverse.dingtalk.conference.client.Calls;
import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesAccess;
import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesDocument;
import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesLink;
import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesShare;
import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesSummary;
import io.quarkiverse.dingtalk.conference.minutes.MinutesAudio;
import io.quarkiverse.dingtalk.conference.minutes.MinutesRequest;
import io.quarkiverse.dingtalk.conference.minutes.MinutesResult;
import io.quarkiverse.dingtalk.conference.minutes.MinutesSource;
import io.quarkiverse.dingtalk.conference.minutes.MinutesSummary;
import io.quarkiverse.dingtalk.conference.minutes.MinutesTextRequest;
import io.quarkiverse.dingtalk.conference.minutes.Paragraph;
import io.quarkiverse.dingtalk.conference.minutes.ReactiveMinutesService;
import io.quarkiverse.dingtalk.conference.rest.minutes.AddRecordPermissionRequest;
import io.quarkiverse.dingtalk.conference.rest.minutes.MinutesApi;
import io.quarkiverse.dingtalk.conference.rest.minutes.MinutesCodes;
import io.quarkiverse.dingtalk.conference.rest.minutes.QueryMinutesSummaryRequest;
import io.quarkiverse.dingtalk.conference.rest.minutes.QueryMinutesTextResponse;
import io.quarkiverse.dingtalk.conference.rest.minutes.SetSubtitleEventRequest;
import io.quarkiverse.dingtalk.conference.rest.minutes.StartMinutesRequest;
import io.quarkiverse.dingtalk.conference.rest.minutes.StopMinutesRequest;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;
import io.smallrye.mutiny.Uni;

/** What was said in meetings, and what a machine makes of it. */
class Minutes extends ReactiveService<ReactiveMinutesService> implements ReactiveMinutesService {

    private static final String TEXT = "QueryMinutesText";
    private static final String SUMMARY = "QueryMinutesSummary";
    private static final String FLASH_SUMMARY = "QueryFlashMinutesSummary";
    private static final MinutesSummary NO_SUMMARY = MinutesSummary.builder().build();

    private final MinutesApi api;

    Minutes(Calls calls) {
        super(calls);
        this.api = calls.api();
    }

    @Override
    ReactiveMinutesService by(Calls other) {
        return new Minutes(other);
    }

    @Override
    public Uni<Void> start(String conferenceId, MinutesRequest request) {
        return calls.call("StartMinutes", id("conferenceId", conferenceId),
                () -> StartMinutesRequest.of(unlessNull("request", request)), api::startMinutes);
    }

    @Override
    public Uni<Void> pause(String conferenceId, String unionId) {
        return calls.call("StopMinutes", id("conferenceId", conferenceId),
                () -> new StopMinutesRequest(unlessText("unionId", unionId)), api::stopMinutes);
    }

    @Override
    public ReactivePaged<Paragraph> text(String conferenceId, MinutesTextRequest request) {
        return text(conferenceId, () -> unlessNull("request", request));
    }

    @Override
    public ReactivePaged<Paragraph> text(String conferenceId, String unionId) {
        return text(conferenceId, () -> MinutesTextRequest.of(unionId));
    }

    private ReactivePaged<Paragraph> text(String conferenceId, Supplier<MinutesTextRequest> request) {
        return calls.list(TEXT, page -> page(conferenceId, request, page));
    }

    @Override
    public Uni<ReactivePaged<Paragraph>> awaitText(String conferenceId, MinutesTextRequest request, Duration time) {
        return awaitText(conferenceId, () -> unlessNull("request", request), time);
    }

    @Override
    public Uni<ReactivePaged<Paragraph>> awaitText(String conferenceId, String unionId, Duration time) {
        return awaitText(conferenceId, () -> MinutesTextRequest.of(unionId), time);
    }

    private Uni<ReactivePaged<Paragraph>> awaitText(String conferenceId, Supplier<MinutesTextRequest> request,
            Duration time) {
        return calls.pollList(TEXT, () -> "the minutes of the meeting " + conferenceId, time,
                page -> page(conferenceId, request, page));
    }

    private Calls.Request<QueryMinutesTextResponse> page(String conferenceId, Supplier<MinutesTextRequest> request,
            PageRequest page) {
        unlessId("conferenceId", conferenceId);
        var given = request.get();
        var direction = MinutesCodes.direction(given);
        return token -> api.queryMinutesText(token, conferenceId, given.reader().orElse(null), direction, nextToken(page),
                maxResults(page));
    }

    @Override
    public Uni<List<MinutesAudio>> audio(String conferenceId, String unionId) {
        return calls.call("QueryMinutesAudio", id("conferenceId", conferenceId), () -> unlessText("unionId", unionId),
                api::queryMinutesAudio);
    }

    @Override
    public Uni<MinutesSummary> summary(String conferenceId, String unionId, String... parts) {
        return calls.call(SUMMARY, id("conferenceId", conferenceId),
                () -> QueryMinutesSummaryRequest.of(unlessText("unionId", unionId), parts), api::queryMinutesSummary);
    }

    @Override
    public Uni<MinutesSummary> awaitSummary(String conferenceId, String unionId, Duration time) {
        return calls.poll(SUMMARY, () -> "the summary of the meeting " + conferenceId, time, summary(conferenceId, unionId),
                summary -> Optional.of(summary).filter(it -> !it.equals(NO_SUMMARY)));
    }

    @Override
    public Uni<MinutesResult> result(String conferenceId, String unionId) {
        return calls.call("QueryMinutesMeetingResult", id("conferenceId", conferenceId), () -> unlessText("unionId", unionId),
                api::queryMinutesMeetingResult);
    }

    @Override
    public Uni<FlashMinutesSummary> flashSummary(String conferenceId, MinutesSource source, String recorder) {
        return calls.call(FLASH_SUMMARY,
                flash(conferenceId, source, recorder, api::queryFlashMinutesSummary));
    }

    @Override
    public Uni<FlashMinutesSummary> awaitFlashSummary(String conferenceId, MinutesSource source, String recorder,
            Duration time) {
        return calls.poll(FLASH_SUMMARY, () -> "the flash minutes of the meeting " + conferenceId, time,
                flashSummary(conferenceId, source, recorder),
                summary -> Optional.of(summary).filter(it -> !it.chapters().isEmpty()));
    }

    @Override
    public Uni<List<FlashMinutesLink>> flashLinks(String conferenceId, MinutesSource source, String recorder) {
        return calls.call("QueryRecordMinutesUrl",
                flash(conferenceId, source, recorder, api::queryRecordMinutesUrl));
    }

    @Override
    public Uni<FlashMinutesDocument> flashDocument(String conferenceId, MinutesSource source, String unionId,
            Instant linkEnds) {
        return calls.call("GenerateFlashMinutesDocumentUrl", () -> {
            unlessId("conferenceId", conferenceId);
            var bizType = MinutesCodes.bizType(source);
            unlessText("unionId", unionId);
            long expireTime = Times.millis("linkEnds", linkEnds);
            return token -> api.generateFlashMinutesDocumentUrl(token, conferenceId, bizType, unionId, expireTime);
        });
    }

    @Override
    public Uni<FlashMinutesAccess> shareFlash(String conferenceId, FlashMinutesShare share) {
        return calls.call("AddRecordPermission", id("conferenceId", conferenceId),
                () -> AddRecordPermissionRequest.of(unlessNull("share", share)), api::addRecordPermission);
    }

    @Override
    public Uni<Void> setSubtitleEvents(String conferenceId, boolean sent) {
        return calls.call("SetSubtitleEvent", id("conferenceId", conferenceId), () -> new SetSubtitleEventRequest(sent),
                api::setSubtitleEvent);
    }

    /** A method of the wire that reads flash minutes of a recorder. */
    private interface FlashMethod<W> {

        CompletionStage<W> send(String token, String conferenceId, String bizType, String recorderUnionId);
    }

    private static <W> Supplier<Calls.Request<W>> flash(String conferenceId, MinutesSource source, String recorder,
            FlashMethod<W> wire) {
        return () -> {
            unlessId("conferenceId", conferenceId);
            var bizType = MinutesCodes.bizType(source);
            unlessText("recorder", recorder);
            return token -> wire.send(token, conferenceId, bizType, recorder);
        };
    }
}

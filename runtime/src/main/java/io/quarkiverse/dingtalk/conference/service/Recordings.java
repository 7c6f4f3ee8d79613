package io.quarkiverse.dingtalk.conference.service;

import static io.quarkiverse.dingtalk.conference.client.Calls.id;
import static io.quarkiverse.dingtalk.conference.client.Calls.maxResults;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.Page;
import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.ReactivePaged;
import io.quarkiverse.dingtalk.conference.client.Calls;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.recording.AllowListChange;
import io.quarkiverse.dingtalk.conference.recording.PlaybackRequest;
import io.quarkiverse.dingtalk.conference.recording.ReactiveRecordingService;
import io.quarkiverse.dingtalk.conference.recording.RecordedVideo;
import io.quarkiverse.dingtalk.conference.recording.RecordingRequest;
import io.quarkiverse.dingtalk.conference.recording.TranscriptParagraph;
import io.quarkiverse.dingtalk.conference.recording.TranscriptRequest;
import io.quarkiverse.dingtalk.conference.recording.VideoPlayback;
import io.quarkiverse.dingtalk.conference.rest.recording.OptRecordWhiteAccountRequest;
import io.quarkiverse.dingtalk.conference.rest.recording.QueryCloudRecordTextResponse;
import io.quarkiverse.dingtalk.conference.rest.recording.RecordingsApi;
import io.quarkiverse.dingtalk.conference.rest.recording.StartCloudRecordRequest;
import io.quarkiverse.dingtalk.conference.rest.recording.StopCloudRecordRequest;
import io.quarkiverse.dingtalk.conference.rest.wire.WireJson;
import io.smallrye.mutiny.Uni;

/** Cloud recordings, their videos and their transcripts. */
class Recordings extends ReactiveService<ReactiveRecordingService> implements ReactiveRecordingService {

    private static final String VIDEOS = "QueryCloudRecordVideo";
    private static final String TEXTS = "QueryCloudRecordText";
    private static final int LARGEST_PAGE_OF_TEXTS = 2000;
    private static final String LATEST_FIRST = "1";

    private final RecordingsApi api;

    Recordings(Calls calls) {
        super(calls);
        this.api = calls.api();
    }

    @Override
    ReactiveRecordingService by(Calls other) {
        return new Recordings(other);
    }

    @Override
    public Uni<Void> start(RecordingRequest request) {
        return start(() -> InvalidRequestException.unlessNull("request", request));
    }

    @Override
    public Uni<Void> start(String conferenceId, String host) {
        return start(() -> RecordingRequest.builder().conferenceId(conferenceId).host(host).build());
    }

    private Uni<Void> start(Supplier<RecordingRequest> request) {
        return calls.call("StartCloudRecord", () -> {
            var given = request.get();
            var body = StartCloudRecordRequest.of(given);
            return token -> api.startCloudRecord(token, given.conferenceId(), body);
        });
    }

    @Override
    public Uni<Void> stop(String conferenceId, String host) {
        return calls.call("StopCloudRecord", id("conferenceId", conferenceId),
                () -> new StopCloudRecordRequest(InvalidRequestException.unlessText("host", host)), api::stopCloudRecord);
    }

    @Override
    public Uni<List<RecordedVideo>> videos(String conferenceId, String unionId) {
        return calls.call(VIDEOS, () -> {
            InvalidRequestException.unlessId("conferenceId", conferenceId);
            InvalidRequestException.unlessText("unionId", unionId);
            return token -> api.queryCloudRecordVideo(token, conferenceId, unionId);
        }, videos -> videos.stream().map(it -> it.toBuilder().conferenceId(conferenceId).build()).toList());
    }

    @Override
    public Uni<List<RecordedVideo>> awaitVideos(String conferenceId, String unionId, Duration time) {
        return calls.poll(VIDEOS, () -> "the videos of the meeting " + conferenceId, time, videos(conferenceId, unionId),
                videos -> videos.isEmpty() ? Optional.empty() : Optional.of(videos));
    }

    @Override
    public Uni<VideoPlayback> playback(PlaybackRequest request) {
        return playback(() -> InvalidRequestException.unlessNull("request", request));
    }

    @Override
    public Uni<VideoPlayback> playback(RecordedVideo video, String unionId) {
        return playback(() -> PlaybackRequest.of(video, unionId));
    }

    private Uni<VideoPlayback> playback(Supplier<PlaybackRequest> request) {
        return calls.call("QueryCloudRecordVideoPlayInfo", () -> {
            var given = request.get();
            return token -> api.queryCloudRecordVideoPlayInfo(token, given.conferenceId(), given.mediaId(), given.regionId(),
                    given.unionId());
        });
    }

    @Override
    public ReactivePaged<TranscriptParagraph> transcript(TranscriptRequest request) {
        return calls.list(TEXTS, () -> InvalidRequestException.unlessNull("request", request), page -> texts(request, page));
    }

    @Override
    public ReactivePaged<TranscriptParagraph> transcript(String conferenceId, String unionId) {
        return calls.list(TEXTS, () -> TranscriptRequest.of(conferenceId, unionId),
                page -> texts(TranscriptRequest.of(conferenceId, unionId), page));
    }

    @Override
    public Uni<ReactivePaged<TranscriptParagraph>> awaitTranscript(TranscriptRequest request, Duration time) {
        Uni<Page<TranscriptParagraph>> beginning = calls.call(TEXTS,
                () -> texts(InvalidRequestException.unlessNull("request", request), PageRequest.of(1)));
        return calls.poll(TEXTS, () -> "the transcript of the meeting " + request.conferenceId(), time, beginning,
                page -> page.items().isEmpty() ? Optional.empty() : Optional.of(transcript(request)));
    }

    private Calls.Request<QueryCloudRecordTextResponse> texts(TranscriptRequest request, PageRequest page) {
        page.size().filter(size -> size > LARGEST_PAGE_OF_TEXTS).ifPresent(size -> {
            throw new InvalidRequestException("size", size, "must be at most " + LARGEST_PAGE_OF_TEXTS);
        });
        var from = page.token().map(Recordings::cursor).orElse(null);
        return token -> api.queryCloudRecordText(token, request.conferenceId(), request.unionId().orElse(null),
                request.from().map(Duration::toMillis).orElse(null), request.latestFirst() ? LATEST_FIRST : null, from,
                maxResults(page));
    }

    private static Long cursor(String token) {
        try {
            return Long.valueOf(token);
        } catch (NumberFormatException notOurs) {
            throw new InvalidRequestException("token", token, "must be a number, as a page before gave it");
        }
    }

    @Override
    public Uni<Void> changeAllowList(AllowListChange change) {
        return calls.call("OptRecordWhiteAccount",
                () -> WireJson
                        .text(OptRecordWhiteAccountRequest.of(InvalidRequestException.unlessNull("change", change))),
                api::optRecordWhiteAccount);
    }
}

package io.quarkiverse.dingtalk.conference.service;

import static io.quarkiverse.dingtalk.conference.client.Calls.id;
import static io.quarkiverse.dingtalk.conference.client.Calls.maxResults;
import static io.quarkiverse.dingtalk.conference.client.Calls.nextToken;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessId;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessNull;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessText;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.ReactivePaged;
import io.quarkiverse.dingtalk.conference.client.Calls;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.minutes.Paragraph;
import io.quarkiverse.dingtalk.conference.recording.AllowListChange;
import io.quarkiverse.dingtalk.conference.recording.PlaybackRequest;
import io.quarkiverse.dingtalk.conference.recording.ReactiveRecordingService;
import io.quarkiverse.dingtalk.conference.recording.RecordedVideo;
import io.quarkiverse.dingtalk.conference.recording.RecordingRequest;
import io.quarkiverse.dingtalk.conference.recording.TranscriptRequest;
import io.quarkiverse.dingtalk.conference.recording.VideoPlayback;
import io.quarkiverse.dingtalk.conference.rest.minutes.MinutesCodes;
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
    public Uni<Void> start(String conferenceId, RecordingRequest request) {
        return calls.call("StartCloudRecord", id("conferenceId", conferenceId),
                () -> StartCloudRecordRequest.of(unlessNull("request", request)), api::startCloudRecord);
    }

    @Override
    public Uni<Void> start(String conferenceId, String host) {
        return calls.call("StartCloudRecord", id("conferenceId", conferenceId),
                () -> StartCloudRecordRequest.of(RecordingRequest.builder().host(host).build()), api::startCloudRecord);
    }

    @Override
    public Uni<Void> stop(String conferenceId, String host) {
        return calls.call("StopCloudRecord", id("conferenceId", conferenceId),
                () -> new StopCloudRecordRequest(unlessText("host", host)), api::stopCloudRecord);
    }

    @Override
    public Uni<List<RecordedVideo>> videos(String conferenceId, String unionId) {
        return calls.call(VIDEOS, () -> {
            unlessId("conferenceId", conferenceId);
            unlessText("unionId", unionId);
            return token -> api.queryCloudRecordVideo(token, conferenceId, unionId);
        }, videos -> videos.stream().map(it -> it.toBuilder().conferenceId(conferenceId).build()).toList());
    }

    @Override
    public Uni<List<RecordedVideo>> awaitVideos(String conferenceId, String unionId, Duration time) {
        return calls.poll(VIDEOS, () -> "the videos of the meeting " + conferenceId, time, videos(conferenceId, unionId),
                videos -> videos.isEmpty() ? Optional.empty() : Optional.of(videos));
    }

    @Override
    public Uni<VideoPlayback> playback(String conferenceId, PlaybackRequest request) {
        return playback(() -> conferenceId, () -> unlessNull("request", request));
    }

    @Override
    public Uni<VideoPlayback> playback(RecordedVideo video, String unionId) {
        return playback(() -> unlessNull("video", video).conferenceId(), () -> PlaybackRequest.of(video, unionId));
    }

    private Uni<VideoPlayback> playback(Supplier<String> conferenceId, Supplier<PlaybackRequest> request) {
        return calls.call("QueryCloudRecordVideoPlayInfo", () -> {
            var id = unlessId("conferenceId", conferenceId.get());
            var given = request.get();
            return token -> api.queryCloudRecordVideoPlayInfo(token, id, given.mediaId(), given.regionId(), given.reader());
        });
    }

    @Override
    public ReactivePaged<Paragraph> transcript(String conferenceId, TranscriptRequest request) {
        return transcript(conferenceId, () -> unlessNull("request", request));
    }

    @Override
    public ReactivePaged<Paragraph> transcript(String conferenceId, String unionId) {
        return transcript(conferenceId, () -> TranscriptRequest.of(unionId));
    }

    private ReactivePaged<Paragraph> transcript(String conferenceId, Supplier<TranscriptRequest> request) {
        return calls.list(TEXTS, page -> texts(conferenceId, request.get(), page));
    }

    @Override
    public Uni<ReactivePaged<Paragraph>> awaitTranscript(String conferenceId, TranscriptRequest request, Duration time) {
        return awaitTranscript(conferenceId, () -> unlessNull("request", request), time);
    }

    @Override
    public Uni<ReactivePaged<Paragraph>> awaitTranscript(String conferenceId, String unionId, Duration time) {
        return awaitTranscript(conferenceId, () -> TranscriptRequest.of(unionId), time);
    }

    private Uni<ReactivePaged<Paragraph>> awaitTranscript(String conferenceId, Supplier<TranscriptRequest> request,
            Duration time) {
        return calls.pollList(TEXTS, () -> "the transcript of the meeting " + conferenceId, time,
                page -> texts(conferenceId, request.get(), page));
    }

    private Calls.Request<QueryCloudRecordTextResponse> texts(String conferenceId, TranscriptRequest request,
            PageRequest page) {
        unlessId("conferenceId", conferenceId);
        page.size().filter(size -> size > LARGEST_PAGE_OF_TEXTS).ifPresent(size -> {
            throw new InvalidRequestException("size", size, "must be at most " + LARGEST_PAGE_OF_TEXTS);
        });
        var from = request.from().map(Duration::toMillis).orElse(null);
        var direction = request.order().map(MinutesCodes::direction).orElse(null);
        return token -> api.queryCloudRecordText(token, conferenceId, request.reader().orElse(null), from, direction,
                nextToken(page),
                maxResults(page));
    }

    @Override
    public Uni<Void> changeAllowList(AllowListChange change) {
        return calls.call("OptRecordWhiteAccount",
                () -> WireJson
                        .text(OptRecordWhiteAccountRequest.of(unlessNull("change", change))),
                api::optRecordWhiteAccount);
    }
}

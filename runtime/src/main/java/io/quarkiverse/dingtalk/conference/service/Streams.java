package io.quarkiverse.dingtalk.conference.service;

import static io.quarkiverse.dingtalk.conference.client.Calls.id;

import io.quarkiverse.dingtalk.conference.client.Calls;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.rest.streaming.StartStreamOutRequest;
import io.quarkiverse.dingtalk.conference.rest.streaming.StopStreamOutRequest;
import io.quarkiverse.dingtalk.conference.rest.streaming.StreamingApi;
import io.quarkiverse.dingtalk.conference.streaming.ReactiveStreamingService;
import io.quarkiverse.dingtalk.conference.streaming.StartedStreams;
import io.quarkiverse.dingtalk.conference.streaming.StreamRequest;
import io.smallrye.mutiny.Uni;

/** Streams of meetings to elsewhere. */
class Streams extends ReactiveService<ReactiveStreamingService> implements ReactiveStreamingService {

    private final StreamingApi api;

    Streams(Calls calls) {
        super(calls);
        this.api = calls.api();
    }

    @Override
    ReactiveStreamingService by(Calls other) {
        return new Streams(other);
    }

    @Override
    public Uni<StartedStreams> start(String conferenceId, StreamRequest request) {
        return calls.call("StartStreamOut", id("conferenceId", conferenceId),
                () -> StartStreamOutRequest.of(InvalidRequestException.unlessNull("request", request)), api::startStreamOut);
    }

    @Override
    public Uni<Void> stop(String conferenceId, String unionId, String streamId) {
        return calls.call("StopStreamOut", id("conferenceId", conferenceId),
                () -> StopStreamOutRequest.one(unionId, streamId), api::stopStreamOut);
    }

    @Override
    public Uni<Void> stopAll(String conferenceId, String unionId) {
        return calls.call("StopStreamOut", id("conferenceId", conferenceId), () -> StopStreamOutRequest.all(unionId),
                api::stopStreamOut);
    }
}

package io.quarkiverse.dingtalk.conference.benchmark;

import java.io.IOException;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;

import io.quarkiverse.dingtalk.conference.rest.meeting.CreateScheduleConferenceRequest;
import io.quarkiverse.dingtalk.conference.rest.meeting.CreateScheduleConferenceResponse;
import io.quarkiverse.dingtalk.conference.rest.meeting.QueryConferenceInfoResponse;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;

/** Vert.x and Jackson with nothing in between: the least that a call can cost. */
@Singleton
@Priority(20)
class VertxContender implements Contender {

    private static final int CONNECTIONS = 64;

    private final HttpClient http;
    private final String token;
    private final ObjectReader meetings;
    private final ObjectReader bookings;
    private final ObjectWriter requests;

    VertxContender(Vertx vertx, DingTalk dingTalk, ObjectMapper json) {
        this.http = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(CONNECTIONS)
                .setDefaultHost(dingTalk.url().getHost()).setDefaultPort(dingTalk.url().getPort()));
        this.token = dingTalk.token();
        this.meetings = json.readerFor(QueryConferenceInfoResponse.class);
        this.bookings = json.readerFor(CreateScheduleConferenceResponse.class);
        this.requests = json.writerFor(CreateScheduleConferenceRequest.class);
    }

    @Override
    public String name() {
        return "vertx";
    }

    @Override
    public String read(String conferenceId) throws Exception {
        QueryConferenceInfoResponse answer = answer(
                request(HttpMethod.GET, "/v1.0/conference/videoConferences/" + conferenceId)
                        .compose(it -> body(it.send())),
                meetings);
        return answer.confInfo().conferenceId();
    }

    @Override
    public String book() throws Exception {
        var body = Buffer.buffer(requests.writeValueAsBytes(Booking.onTheWire()));
        CreateScheduleConferenceResponse answer = answer(
                request(HttpMethod.POST, "/v1.0/conference/scheduleConferences")
                        .compose(it -> body(it.putHeader("content-type", "application/json").send(body))),
                bookings);
        return answer.scheduleConferenceId();
    }

    private Future<HttpClientRequest> request(HttpMethod method, String path) {
        return http.request(method, path)
                .map(it -> it.putHeader("accept", "application/json").putHeader(HandWrittenApi.TOKEN, token));
    }

    /** To be called on the event loop: a body that arrives before somebody has asked for it is lost. */
    private static Future<Buffer> body(Future<HttpClientResponse> answer) {
        return answer.compose(it -> it.statusCode() == 200 ? it.body()
                : Future.failedFuture("DingTalk answered " + it.statusCode()));
    }

    private static <T> T answer(Future<Buffer> body, ObjectReader reader) throws Exception {
        return body.<T> map(it -> read(reader, it)).toCompletionStage().toCompletableFuture().get();
    }

    private static <T> T read(ObjectReader reader, Buffer body) {
        try {
            return reader.readValue(body.getBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

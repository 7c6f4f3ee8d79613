package io.quarkiverse.dingtalk.conference.benchmark;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;

/** The extension's REST client without what protects a call. */
@Singleton
@Priority(50)
class ConferenceApiContender implements Contender {

    private final ConferenceApi api;
    private final String token;

    ConferenceApiContender(@RestClient ConferenceApi api, DingTalk dingTalk) {
        this.api = api;
        this.token = dingTalk.token();
    }

    @Override
    public String name() {
        return "ConferenceApi";
    }

    @Override
    public String read(String conferenceId) {
        return api.queryConferenceInfo(token, conferenceId).toCompletableFuture().join().confInfo().conferenceId();
    }

    @Override
    public String book() {
        return api.createScheduleConference(token, Booking.onTheWire()).toCompletableFuture().join().scheduleConferenceId();
    }
}

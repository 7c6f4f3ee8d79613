package io.quarkiverse.dingtalk.conference.benchmark;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;

@Singleton
@Priority(40)
class HandWrittenContender implements Contender {

    private final HandWrittenApi api;
    private final String token;

    HandWrittenContender(@RestClient HandWrittenApi api, DingTalk dingTalk) {
        this.api = api;
        this.token = dingTalk.token();
    }

    @Override
    public String name() {
        return "hand-written";
    }

    @Override
    public String read(String conferenceId) {
        return api.info(token, conferenceId).confInfo().conferenceId();
    }

    @Override
    public String book() {
        return api.book(token, Booking.onTheWire()).scheduleConferenceId();
    }
}

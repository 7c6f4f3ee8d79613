package io.quarkiverse.dingtalk.conference.benchmark;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;

@Singleton
@Priority(30)
class AnnotatedContender implements Contender {

    private final AnnotatedCalls calls;
    private final String token;

    AnnotatedContender(AnnotatedCalls calls, DingTalk dingTalk) {
        this.calls = calls;
        this.token = dingTalk.token();
    }

    @Override
    public String name() {
        return "annotated";
    }

    @Override
    public String read(String conferenceId) {
        return calls.info(token, conferenceId).confInfo().conferenceId();
    }

    @Override
    public String book() {
        return calls.book(token, Booking.onTheWire()).scheduleConferenceId();
    }
}

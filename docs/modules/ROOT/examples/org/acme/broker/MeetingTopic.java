package org.acme.broker;

import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;

import io.quarkiverse.dingtalk.conference.event.MeetingStatusChanged;

@ApplicationScoped
public class MeetingTopic {

    private final Emitter<MeetingNews> topic;

    MeetingTopic(@Channel("meetings") Emitter<MeetingNews> topic) {
        this.topic = topic;
    }

    void forward(@Observes MeetingStatusChanged event) { // <1>
        topic.send(MeetingNews.of(event)).toCompletableFuture().orTimeout(5, SECONDS).join(); // <2>
    }
}

package org.acme.school;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.dingtalk.conference.event.Delivery;
import io.quarkiverse.dingtalk.conference.event.MeetingEvents;
import io.quarkiverse.dingtalk.conference.event.MemberJoined;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;

@Startup
@ApplicationScoped
public class LessonStream {

    private final Cancellable subscription;

    // tag::subscribe[]
    LessonStream(MeetingEvents events) {
        subscription = events.of(MemberJoined.class) // <1>
                .onItem().transformToUniAndMerge(this::handle) // <2>
                .subscribe().with(done -> {
                });
    }

    private Uni<Void> handle(Delivery<MemberJoined> delivery) {
        return store(delivery.event())
                .invoke(delivery::acknowledge) // <3>
                .onFailure().invoke(delivery::refuse)
                .onFailure().recoverWithNull(); // <4>
    }
    // end::subscribe[]

    private Uni<Void> store(MemberJoined joined) {
        return Uni.createFrom().voidItem();
    }

    @PreDestroy
    void stop() {
        subscription.cancel();
    }
}

package io.quarkiverse.dingtalk.conference.deployment;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.error.ResourceNotFoundException;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;

class EventLoopTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest();

    @Test
    void theBlockingServiceSaysWhatToDoInstead() {
        when().get("/blocking").then().body(containsString("Inject ReactiveMeetingService instead"));
    }

    @Test
    void theReactiveServiceAnswers() {
        when().get("/reactive").then().body(is("ResourceNotFoundException"));
    }

    @Path("/")
    @NonBlocking
    public static class Resource {

        @Inject
        MeetingService meetings;

        @Inject
        ReactiveMeetingService reactive;

        @GET
        @Path("blocking")
        public String blocking() {
            try {
                return meetings.info("c").toString();
            } catch (IllegalStateException e) {
                return e.getMessage();
            }
        }

        @GET
        @Path("reactive")
        public Uni<String> reactive() {
            return reactive.info("c").map(Object::toString)
                    .onFailure(ResourceNotFoundException.class).recoverWithItem(e -> e.getClass().getSimpleName());
        }
    }
}

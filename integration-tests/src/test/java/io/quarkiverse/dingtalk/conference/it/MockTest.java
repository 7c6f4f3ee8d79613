package io.quarkiverse.dingtalk.conference.it;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.Page;
import io.quarkiverse.dingtalk.conference.ReactivePaged;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;
import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.error.ResourceNotFoundException;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.Operation;
import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;

/** An application whose {@code MeetingService} is a mock, as in the documentation. */
@QuarkusTest
class MockTest {

    @InjectMock
    MeetingService meetings;

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Test
    void theApplicationBooksWithTheMockAndNotInDingTalk() {
        when(meetings.schedule(any())).thenReturn(new ScheduledMeeting("booking", "10000000001",
                Optional.of("https://example.org/j/1"), List.of(), Optional.empty(), Optional.empty()));

        given().post("/meetings").then().statusCode(200).body("scheduleConferenceId", is("booking"));
        assertEquals(0, dingTalk.count(Operation.ANY));
    }

    @Test
    void whatTheMockThrowsTheApplicationHandles() {
        when(meetings.info("gone"))
                .thenThrow(new ResourceNotFoundException(new Failure("QueryConferenceInfo", "it is gone"), null));

        given().get("/meetings/gone").then().statusCode(404).body("problem", containsString("it is gone"));
    }

    @Test
    void aListIsMadeOfPages() {
        when(meetings.occurrences("booking")).thenReturn(ReactivePaged.<MeetingInfo> of("occurrences",
                request -> Uni.createFrom().item(new Page<>(List.of(), Optional.empty(), OptionalInt.empty()))).blocking());

        given().get("/meetings/bookings/booking/occurrences").then().statusCode(200).body("$", hasSize(0));
    }
}

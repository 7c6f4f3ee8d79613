package io.quarkiverse.dingtalk.conference.it;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;

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
import io.quarkiverse.dingtalk.conference.token.SuiteTickets;
import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;

/** An application whose {@code MeetingService} is a mock, as in the documentation. */
@QuarkusTest
class MockTest {

    @InjectMock
    MeetingService meetings;

    @InjectMock
    SuiteTickets tickets;

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Test
    void theApplicationBooksWithTheMockAndNotInDingTalk() {
        when(meetings.schedule(any())).thenReturn(ScheduledMeeting.builder().scheduleConferenceId("booking")
                .roomCode("10000000001").joinUrl("https://example.org/j/1").build());

        given().post("/meetings").then().statusCode(200).body("scheduleConferenceId", is("booking"));
        assertEquals(0, dingTalk.count(Operation.ANY));
    }

    @Test
    void suiteTicketsAreNotPassedOnByAMock() {
        when(tickets.received("suite", "ticket")).thenReturn(Uni.createFrom().voidItem());

        tickets.received("suite", "ticket").await().indefinitely();

        verify(tickets).received("suite", "ticket");
    }

    @Test
    void whatTheMockThrowsTheApplicationHandles() {
        when(meetings.info("gone"))
                .thenThrow(new ResourceNotFoundException(Failure.of("QueryConferenceInfo", "it is gone")));

        given().get("/meetings/gone").then().statusCode(404).body("problem", containsString("it is gone"));
    }

    @Test
    void aListIsMadeOfPages() {
        when(meetings.occurrences("booking")).thenReturn(ReactivePaged.<MeetingInfo> of("occurrences",
                request -> Uni.createFrom().item(Page.of(List.of()))).blocking());

        given().get("/meetings/bookings/booking/occurrences").then().statusCode(200).body("$", hasSize(0));
    }
}

package org.acme.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.MeetingStatus;
import io.quarkiverse.dingtalk.conference.Page;
import io.quarkiverse.dingtalk.conference.ReactivePaged;
import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;

@QuarkusTest
class CallLogTest {

    @InjectMock
    MeetingService meetings;

    @Inject
    CallLog calls;

    // tag::paged[]
    @Test
    void theRunningCallIsFound() {
        var over = MeetingInfo.builder().conferenceId("monday").status(MeetingStatus.ENDED).build();
        var running = MeetingInfo.builder().conferenceId("tuesday").status(MeetingStatus.IN_PROGRESS).build();
        var page = Page.of(List.of(over, running));
        when(meetings.occurrences("booking"))
                .thenReturn(ReactivePaged.of("occurrences", request -> Uni.createFrom().item(page)).blocking());

        assertEquals(Optional.of(running), calls.running("booking"));
    }
    // end::paged[]
}

package org.acme.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
        MeetingInfo over = mock();
        when(over.status()).thenReturn(MeetingStatus.ENDED);
        MeetingInfo running = mock();
        when(running.status()).thenReturn(MeetingStatus.IN_PROGRESS);
        var page = new Page<>(List.of(over, running), Optional.empty(), OptionalInt.empty());
        when(meetings.occurrences("booking"))
                .thenReturn(ReactivePaged.of("occurrences", request -> Uni.createFrom().item(page)).blocking());

        assertEquals(Optional.of(running), calls.running("booking"));
    }
    // end::paged[]
}

package org.acme.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.MeetingMember;
import io.quarkiverse.dingtalk.conference.event.MemberJoined;
import io.quarkiverse.dingtalk.conference.event.MemberLeft;

class AttendanceSheetTest {

    // tag::made[]
    @Test
    void aStayIsFromComingToLeaving() {
        var nine = Instant.parse("2026-12-01T09:00:00Z");
        var pupil = MeetingMember.builder().conferenceId("lesson").unionId("li").build();
        var sheet = new AttendanceSheet();

        sheet.note(MemberJoined.builder().id("1").occurredAt(nine).members(pupil).build());
        sheet.note(MemberLeft.builder().id("2").occurredAt(nine.plusSeconds(600)).members(pupil).build());

        assertEquals(Duration.ofMinutes(10), sheet.stayOf("li"));
    }
    // end::made[]
}

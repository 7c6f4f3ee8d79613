package io.quarkiverse.dingtalk.conference;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who is or was in a meeting. What DingTalk left out is empty.
 *
 * @param conferenceId the meeting
 * @param unionId who it is; empty for people of other organizations
 * @param name the name shown in the meeting
 * @param jobNumber the number under which the organization employs this person
 * @param host whether this is the host
 * @param coHost whether this is a co-host
 * @param outsider whether this person belongs to another organization
 * @param byPhone whether this person dialled in by telephone
 * @param joinTime when this person joined
 * @param leaveTime when this person left; empty while inside
 * @param duration how long this person was inside; DingTalk names no unit, taken as milliseconds like its other lengths
 * @param attendStatus whether this person is inside, as DingTalk writes it; its values are not documented
 */
public record MeetingMember(Optional<String> conferenceId, Optional<String> unionId, Optional<String> name,
        Optional<String> jobNumber, Optional<Boolean> host, Optional<Boolean> coHost, Optional<Boolean> outsider,
        Optional<Boolean> byPhone, Optional<Instant> joinTime, Optional<Instant> leaveTime, Optional<Duration> duration,
        Optional<String> attendStatus) {
}

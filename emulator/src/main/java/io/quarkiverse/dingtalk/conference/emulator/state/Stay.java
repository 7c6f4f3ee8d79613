package io.quarkiverse.dingtalk.conference.emulator.state;

/**
 * From an arrival of somebody in a meeting to the next departure.
 *
 * @param joinTime in milliseconds since 1970, as all times here
 * @param leaveTime null for somebody who is still inside
 * @param status inside, left or removed
 */
public record Stay(Device device, long joinTime, Long leaveTime, AttendStatus status) {

    /** In milliseconds; null for somebody who is still inside. */
    public Long duration() {
        return leaveTime == null ? null : leaveTime - joinTime;
    }

    Stay endedAs(AttendStatus how, long now) {
        return new Stay(device, joinTime, Math.max(joinTime, now), how); // a clock may be set back
    }
}

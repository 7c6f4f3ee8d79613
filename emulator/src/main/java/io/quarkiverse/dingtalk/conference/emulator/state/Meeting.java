package io.quarkiverse.dingtalk.conference.emulator.state;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A meeting that takes place or took place. */
public final class Meeting {

    /** So many people can be remembered; the limit of the service depends on what was paid. */
    static final int CAPACITY = 10_000;

    private final String id;
    private final Booking booking;
    private final long startTime;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private int inside;
    private boolean recorded;
    private Long endTime;

    Meeting(String id, Booking booking, long startTime) {
        this.id = id;
        this.booking = booking;
        this.startTime = startTime;
    }

    public String id() {
        return id;
    }

    public Booking booking() {
        return booking;
    }

    public MeetingDetails details() {
        return booking.details();
    }

    public MeetingStatus status() {
        return isRunning() ? MeetingStatus.RUNNING : MeetingStatus.ENDED;
    }

    public boolean isRunning() {
        return endTime == null;
    }

    /** In milliseconds since 1970, as all times here. */
    public long startTime() {
        return startTime;
    }

    /** Null while it runs. */
    public Long endTime() {
        return endTime;
    }

    /** In milliseconds; null while it runs. */
    public Long duration() {
        return endTime == null ? null : endTime - startTime;
    }

    /** Everybody who is or was inside, in the order of their first arrival. */
    public Collection<Member> members() {
        return Collections.unmodifiableCollection(members.values());
    }

    public int activeCount() {
        return inside;
    }

    public RecordingStatus recording() {
        if (!recorded) {
            return RecordingStatus.NOT_RECORDING;
        }
        return isRunning() ? RecordingStatus.RECORDING : RecordingStatus.ENDED;
    }

    /** Whether that is somebody who was never here before. */
    boolean join(String unionId, String nick, long now) {
        Member member = members.get(unionId);
        if (member == null) {
            if (members.size() == CAPACITY) {
                throw new MeetingFullException(
                        "the conference " + id + " has " + CAPACITY + " members already, no more fit in");
            }
            members.put(unionId, new Member(unionId, nick, now));
            inside++;
        } else if (!member.isInside()) {
            member.comeBack(now);
            inside++;
        }
        recorded |= RecordingStart.of(details().settings().moziConfOpenRecordSetting()).isDueTo(unionId, details());
        return member == null;
    }

    /** Empty if that person is not inside. */
    Optional<Member> leave(String unionId, long now) {
        Optional<Member> member = Optional.ofNullable(members.get(unionId)).filter(Member::isInside);
        member.ifPresent(it -> {
            it.leave(now);
            inside--;
        });
        return member;
    }

    void end(long now) {
        endTime = Math.max(startTime, now); // a clock may be set back, a duration must not be negative
        members.values().stream().filter(Member::isInside).forEach(member -> member.leave(endTime));
        inside = 0;
    }
}

package io.quarkiverse.dingtalk.conference.emulator;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A meeting that takes place or took place. One that was never started is a {@link Booking} and no more. */
final class Conference {

    enum Status {

        ENDED(1),
        RUNNING(2);

        private final int code;

        Status(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    private final String id;
    private final Booking booking;
    private final long startTime;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private Long endTime;

    Conference(String id, Booking booking, long startTime) {
        this.id = id;
        this.booking = booking;
        this.startTime = startTime;
    }

    String id() {
        return id;
    }

    Booking booking() {
        return booking;
    }

    Status status() {
        return endTime == null ? Status.RUNNING : Status.ENDED;
    }

    /** In milliseconds since 1970, as all times here. */
    long startTime() {
        return startTime;
    }

    /** Null while it runs. */
    Long endTime() {
        return endTime;
    }

    /** Everybody who is or was inside, in the order of their first arrival. */
    Collection<Member> members() {
        return Collections.unmodifiableCollection(members.values());
    }

    long activeCount() {
        return members.values().stream().filter(Member::isInside).count();
    }

    void join(String unionId, String nick, long now) {
        members.computeIfAbsent(unionId, id -> new Member(id, nick, now)).comeBack();
    }

    /** Empty if that person is not inside. */
    Optional<Member> leave(String unionId, long now) {
        Optional<Member> member = Optional.ofNullable(members.get(unionId)).filter(Member::isInside);
        member.ifPresent(it -> it.leave(now));
        return member;
    }

    void end(long now) {
        endTime = Math.max(startTime, now); // a clock may be set back, a duration must not be negative
        members.values().stream().filter(Member::isInside).forEach(member -> member.leave(endTime));
    }
}

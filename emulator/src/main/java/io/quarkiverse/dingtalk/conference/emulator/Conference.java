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

    /** Of the cloud recording; nobody pauses it here. */
    enum RecordingStatus {

        NOT_RECORDING(0),
        RECORDING(1),
        ENDED(3);

        private final int code;

        RecordingStatus(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    /** So many people can be remembered; the limit of the service depends on what was paid. */
    static final int CAPACITY = 10_000;

    private final String id;
    private final Booking booking;
    private final long startTime;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private int inside;
    private boolean recorded;
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

    int activeCount() {
        return inside;
    }

    RecordingStatus recording() {
        if (!recorded) {
            return RecordingStatus.NOT_RECORDING;
        }
        return endTime == null ? RecordingStatus.RECORDING : RecordingStatus.ENDED;
    }

    /** Whether that is somebody who was never here before. */
    boolean join(String unionId, String nick, long now) {
        Member member = members.get(unionId);
        if (member == null) {
            if (members.size() == CAPACITY) {
                throw new ApiError(409, "conferenceFull", "the conference " + id + " has " + CAPACITY
                        + " members already, no more fit in");
            }
            members.put(unionId, new Member(unionId, nick, now));
            inside++;
        } else if (!member.isInside()) {
            member.comeBack(now);
            inside++;
        }
        recorded |= Recording.of(booking.request()).startsWith(unionId, booking.request());
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

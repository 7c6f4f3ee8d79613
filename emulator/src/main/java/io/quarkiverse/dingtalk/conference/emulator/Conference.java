package io.quarkiverse.dingtalk.conference.emulator;

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

    void end(long now) {
        endTime = Math.max(startTime, now); // a clock may be set back, a duration must not be negative
    }
}

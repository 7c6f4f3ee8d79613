package io.quarkiverse.dingtalk.conference;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

/** The rules for the times of a booking. */
final class Plan {

    private Plan() {
    }

    static void checkTimes(Instant startsAt, Instant endsAt) {
        long start = millis("startsAt", startsAt);
        if (endsAt == null) {
            throw new InvalidRequestException("endsAt", null, "or lasting must be given");
        }
        if (start >= millis("endsAt", endsAt)) {
            throw new InvalidRequestException("endsAt", endsAt, "must be after startsAt " + startsAt);
        }
    }

    /** When a meeting of that length ends. */
    static Instant end(Instant startsAt, Duration lasting) {
        return counted(lasting, () -> startsAt.plus(lasting), "end");
    }

    /** When a meeting of that length begins. */
    static Instant start(Instant endsAt, Duration lasting) {
        return counted(lasting, () -> endsAt.minus(lasting), "begin");
    }

    private static Instant counted(Duration lasting, Supplier<Instant> time, String then) {
        try {
            return time.get();
        } catch (DateTimeException | ArithmeticException tooLong) {
            throw new InvalidRequestException("lasting", lasting, "must " + then + " at a time that can be counted");
        }
    }

    static long millis(String field, Instant time) {
        try {
            return InvalidRequestException.unlessNull(field, time).toEpochMilli();
        } catch (ArithmeticException tooFarAway) {
            throw new InvalidRequestException(field, time, "must be a time that can be counted in milliseconds");
        }
    }
}

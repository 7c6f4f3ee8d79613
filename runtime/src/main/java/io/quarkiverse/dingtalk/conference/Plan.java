package io.quarkiverse.dingtalk.conference;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

/** The rules for the title and the times of a booking. */
final class Plan {

    private static final int KEPT_CHARACTERS = 50;
    private static final int ALLOWED_CHARACTERS = 256;

    private Plan() {
    }

    static void checkTitle(String title) {
        InvalidRequestException.unlessGiven("title", title);
        Texts.checkEncodable("title", title);
        if (characters(title) > ALLOWED_CHARACTERS) {
            throw new InvalidRequestException("title", title, "must have at most 256 characters");
        }
    }

    /** The first 50 characters, if the title has more. */
    static Optional<String> titleCutTo(String title) {
        return characters(title) <= KEPT_CHARACTERS ? Optional.empty()
                : Optional.of(title.substring(0, title.offsetByCodePoints(0, KEPT_CHARACTERS)));
    }

    // DingTalk does not say whether it counts code points or UTF-16 units. By code points, nothing is refused here that it
    // might accept.
    private static int characters(String title) {
        return title.codePointCount(0, title.length());
    }

    static void checkTimes(Instant startsAt, Instant endsAt) {
        if (millis("startsAt", startsAt) >= millis("endsAt", endsAt)) {
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

package io.quarkiverse.dingtalk.conference.rest.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Figures, which DingTalk writes as texts. One that is no number is as good as none. So is a negative one, which DingTalk has
 * been seen to write for none.
 */
final class Figures {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?");
    private static final Pattern RESOLUTION = Pattern.compile("(\\d{1,6})\\*(\\d{1,6})");

    private Figures() {
    }

    static Integer integer(String text) {
        return read(text, number -> number.longValue() <= Integer.MAX_VALUE ? number.intValue() : null);
    }

    static Long whole(String text) {
        return read(text, BigDecimal::longValue);
    }

    static Double number(String text) {
        return read(text, BigDecimal::doubleValue);
    }

    static Duration millis(String text) {
        return read(text, number -> Duration.ofNanos(number.movePointRight(6).longValue()));
    }

    /** @param group 1 for the width, 2 for the height */
    static Integer side(String resolution, int group) {
        var sides = RESOLUTION.matcher(resolution == null ? "" : resolution.strip());
        return sides.matches() ? Integer.valueOf(sides.group(group)) : null;
    }

    private static <T> T read(String text, Function<BigDecimal, T> toUser) {
        return text != null && NUMBER.matcher(text.strip()).matches() ? toUser.apply(new BigDecimal(text.strip())) : null;
    }
}

package io.quarkiverse.dingtalk.conference.emulator.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;

import io.quarkiverse.dingtalk.conference.emulator.state.Member;
import io.quarkiverse.dingtalk.conference.emulator.state.Stay;

/** The quality figures of somebody: one sample at the end of each minute of the clock that was spent inside in full. */
final class Samples {

    private static final long MINUTE = 60_000;
    private static final int MOST = 1440; // a day; guessed, as there has to be some limit

    private final Member member;
    private final long now;

    /** @param now in milliseconds since 1970, as all times here */
    Samples(Member member, long now) {
        this.member = member;
        this.now = now;
    }

    List<Map<String, Object>> between(long from, long to) {
        return member.stays().stream().flatMapToLong(stay -> times(stay, from, to)).limit(MOST)
                .mapToObj(time -> sample(time, figure -> !figure.isOfNewestOnly())).toList();
    }

    /** Empty for somebody who is not inside, or not for long enough. */
    Optional<Map<String, Object>> newest() {
        if (!member.isInside()) {
            return Optional.empty();
        }
        Stay stay = member.stays().get(member.stays().size() - 1);
        return times(stay, now - MINUTE + 1, now).mapToObj(time -> sample(time, figure -> true)).findFirst();
    }

    private LongStream times(Stay stay, long from, long to) {
        long first = Math.max(stay.joinTime() + MINUTE, from);
        long last = Math.min(stay.leaveTime() == null ? now : stay.leaveTime(), to);
        return first > last ? LongStream.empty()
                : LongStream.iterate(Math.floorDiv(first + MINUTE - 1, MINUTE) * MINUTE, time -> time <= last,
                        time -> time + MINUTE);
    }

    private Map<String, Object> sample(long time, Predicate<Figure> wanted) {
        Map<String, Object> sample = new LinkedHashMap<>();
        sample.put("timestamp", time);
        Arrays.stream(Figure.values()).filter(wanted).filter(figure -> !figure.isMissing(time / MINUTE))
                .forEach(figure -> sample.put(figure.label(), figure.of(member.unionId(), time / MINUTE)));
        return sample;
    }
}

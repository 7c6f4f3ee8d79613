package io.quarkiverse.dingtalk.conference.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What one contender came to, round for round. */
record Samples(List<Sample> rounds) {

    double median(ToDoubleFunction<Sample> of) {
        return median(rounds.stream().mapToDouble(of).toArray());
    }

    /** The median of what this is against another in the same round: what disturbs a round disturbs both. */
    double against(Samples other, ToDoubleFunction<Sample> of) {
        return median(IntStream.range(0, rounds.size())
                .mapToDouble(round -> of.applyAsDouble(rounds.get(round)) / of.applyAsDouble(other.rounds.get(round)))
                .toArray());
    }

    private static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

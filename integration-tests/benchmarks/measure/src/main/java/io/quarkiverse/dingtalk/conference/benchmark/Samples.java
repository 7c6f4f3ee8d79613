package io.quarkiverse.dingtalk.conference.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What one contender came to, round for round.
 *
 * @param <S> what it came to in one round
 */
public record Samples<S>(List<S> rounds) {

    public double median(ToDoubleFunction<S> of) {
        return at(0.5, rounds.stream().mapToDouble(of).toArray());
    }

    /** The median of what this is against another in the same round: what disturbs a round disturbs both. */
    public double against(Samples<S> other, ToDoubleFunction<S> of) {
        return at(0.5, ratios(other, of));
    }

    /** The median of how much more this is than another in the same round. */
    public double above(Samples<S> other, ToDoubleFunction<S> of) {
        return at(0.5, byRound(other, of, (mine, others) -> mine - others));
    }

    /** How far apart the middle half of these ratios is. */
    public double spreadAgainst(Samples<S> other, ToDoubleFunction<S> of) {
        return at(0.75, ratios(other, of)) - at(0.25, ratios(other, of));
    }

    private double[] ratios(Samples<S> other, ToDoubleFunction<S> of) {
        return byRound(other, of, (mine, others) -> mine / others);
    }

    private double[] byRound(Samples<S> other, ToDoubleFunction<S> of, DoubleBinaryOperator compare) {
        return IntStream.range(0, rounds.size())
                .mapToDouble(round -> compare.applyAsDouble(of.applyAsDouble(rounds.get(round)),
                        of.applyAsDouble(other.rounds.get(round))))
                .toArray();
    }

    /** @param part from 0, the smallest value, to 1, the largest */
    private static double at(double part, double... values) {
        Arrays.sort(values);
        double place = part * (values.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, values.length - 1);
        return values[below] + (place - below) * (values[above] - values[below]);
    }
}

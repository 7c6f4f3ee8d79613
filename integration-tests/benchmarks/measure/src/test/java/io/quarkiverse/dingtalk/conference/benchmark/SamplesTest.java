package io.quarkiverse.dingtalk.conference.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class SamplesTest {

    private final Samples<Double> figures = new Samples<>(List.of(30.0, 11.0, 90.0));
    private final Samples<Double> others = new Samples<>(List.of(10.0, 10.0, 100.0));

    @Test
    void aFigureIsTheMedianOfTheRounds() {
        assertThat(figures.median(Double::doubleValue)).isEqualTo(30);
    }

    @Test
    void theMedianOfAnEvenNumberOfRoundsIsBetweenTheTwoInTheMiddle() {
        assertThat(new Samples<>(List.of(1.0, 4.0, 2.0, 9.0)).median(Double::doubleValue)).isEqualTo(3);
    }

    @Test
    void aRatioIsTheMedianOfThoseOfTheRounds() {
        assertThat(figures.against(others, Double::doubleValue)).isEqualTo(1.1);
    }

    @Test
    void aDifferenceIsTheMedianOfThoseOfTheRounds() {
        assertThat(figures.above(others, Double::doubleValue)).isEqualTo(1);
    }
}

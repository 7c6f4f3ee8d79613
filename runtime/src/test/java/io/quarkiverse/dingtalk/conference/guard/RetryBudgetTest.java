package io.quarkiverse.dingtalk.conference.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RetryBudgetTest {

    private final RetryBudget budget = new RetryBudget();

    @Test
    void afterTenFailuresNothingIsTriedAgain() {
        fail(9);
        assertThat(budget.isSpent()).isFalse();
        fail(1);
        assertThat(budget.isSpent()).isTrue();
    }

    @Test
    void tenSuccessesMakeUpForAFailure() {
        fail(10);
        succeed(9);
        fail(1);
        assertThat(budget.isSpent()).isTrue();
        succeed(11);
        assertThat(budget.isSpent()).isFalse();
    }

    @Test
    void successesAreNotSavedUp() {
        succeed(1000);
        fail(10);
        assertThat(budget.isSpent()).isTrue();
    }

    @Test
    void aLongFailureIsMadeUpForByAHundredSuccesses() {
        fail(1000);
        succeed(101);
        assertThat(budget.isSpent()).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            budget.failed();
        }
    }

    private void succeed(int times) {
        for (int i = 0; i < times; i++) {
            budget.succeeded();
        }
    }
}

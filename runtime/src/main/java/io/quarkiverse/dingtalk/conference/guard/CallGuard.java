package io.quarkiverse.dingtalk.conference.guard;

import java.util.function.Function;

import io.smallrye.mutiny.Uni;

/** What protects one operation of one client or organization. */
public abstract class CallGuard {

    private final RetryBudget budget = new RetryBudget();
    private final WaitingLine line = new WaitingLine();

    /** A call that changes nothing. */
    public abstract <T> Uni<T> read(GuardedCall<T> call);

    /** A call that changes something. */
    public abstract <T> Uni<T> change(GuardedCall<T> call);

    /** The next try when its turn has come, with its failure as it is to be judged whether there is another. */
    final <T> Uni<T> next(GuardedCall<T> call, Function<Try<T>, Uni<T>> attempt) {
        var next = call.nextTry();
        return line.pass(next, () -> attempt.apply(next), budget::succeeded, problem -> call.judge(problem, budget));
    }
}

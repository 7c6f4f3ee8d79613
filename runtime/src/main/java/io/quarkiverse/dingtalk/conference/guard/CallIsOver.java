package io.quarkiverse.dingtalk.conference.guard;

/** Ends what the library still does for a call for which nobody waits. No caller gets to see it. */
public class CallIsOver extends RuntimeException {

    /** Its deadline passed while it was under way, which the circuit breaker is to count. */
    public static final class WhileDown extends CallIsOver {
    }

    static final CallIsOver UNNOTICED = new CallIsOver();
    static final CallIsOver WHILE_DOWN = new WhileDown();

    private CallIsOver() {
        super("nobody waits for this call any more", null, false, false);
    }
}

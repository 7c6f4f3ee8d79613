package io.quarkiverse.dingtalk.conference.guard;

/** Ends what the library still does for a call for which nobody waits. No caller gets to see it. */
final class CallIsOver extends RuntimeException {

    static final CallIsOver INSTANCE = new CallIsOver();

    private CallIsOver() {
        super("nobody waits for this call any more", null, false, false);
    }
}

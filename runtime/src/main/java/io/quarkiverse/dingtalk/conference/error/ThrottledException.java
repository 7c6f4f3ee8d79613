package io.quarkiverse.dingtalk.conference.error;

/** DingTalk answers no further calls for now: too many were made. */
public final class ThrottledException extends ConferenceException {

    /** DingTalk's limits differ in what one can do about them. More may come: a {@code switch} needs a {@code default}. */
    public enum Limit {
        /** So many calls a second, 20 for an app and operation: wait a second. */
        PER_SECOND("Wait a second or more before the next call; DingTalk allows an app 20 calls a second for each operation."),
        /** So many calls from one address: blocked for five minutes. */
        ADDRESS("Make no calls from this machine for five minutes; until then DingTalk answers none."),
        /** So many calls an organization and month: waiting does not help. */
        MONTHLY("The calls of the organization for this month are used up; waiting does not help, a larger quota does."),
        /** One that this version does not know, or that DingTalk did not name: wait, longer each time. */
        UNKNOWN("DingTalk did not say which limit was reached. Wait before the next call, longer each time.");

        private final String advice;

        Limit(String advice) {
            this.advice = advice;
        }
    }

    private final Limit limit;

    public ThrottledException(Failure failure, Limit limit) {
        super(failure, limit.advice, null);
        this.limit = limit;
    }

    /** Which of DingTalk's limits was reached. */
    public Limit limit() {
        return limit;
    }

    @Override
    public boolean canRetry() {
        return limit != Limit.MONTHLY;
    }
}

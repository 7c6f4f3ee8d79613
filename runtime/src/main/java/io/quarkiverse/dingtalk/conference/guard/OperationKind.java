package io.quarkiverse.dingtalk.conference.guard;

/** What it means to send a request twice, in the terms of RFC 9110, section 9.2. */
public enum OperationKind {

    /** Reads. */
    SAFE,
    /** Changes something, and the same again changes nothing more. */
    IDEMPOTENT,
    /** Changes something each time it is sent, such as a booking. */
    NON_IDEMPOTENT,
    /** Requests an access token: a refusal is about credentials, and the answer is secret. */
    TOKEN;

    /** Whether a request without an answer leaves open what it has changed. */
    public boolean changes() {
        return this == IDEMPOTENT || this == NON_IDEMPOTENT;
    }
}

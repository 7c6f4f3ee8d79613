package io.quarkiverse.dingtalk.conference.rest;

/** What a call does at DingTalk, as far as its errors differ by it. */
public enum CallKind {
    /** Changes nothing: when in doubt it was in vain. */
    READ,
    /** Changes something: when in doubt nobody knows. */
    CHANGE,
    /** Asks for a token: a refusal is about credentials, and the answer must not be shown. */
    TOKEN
}

package io.quarkiverse.dingtalk.conference.error;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A call to DingTalk that gave no result. There is one subclass for each thing a caller may want to do about it; every
 * one says what was wrong, with which value, and what to do. Secrets and tokens are never in it.
 */
public abstract sealed class ConferenceException extends RuntimeException
        permits AuthenticationException, InvalidRequestException, ResourceNotFoundException, OutcomeUnknownException,
        PermissionDeniedException, DingTalkUnavailableException, ThrottledException, UnreadableAnswerException {

    private final Failure failure;

    ConferenceException(Failure failure, String advice, Throwable cause) {
        super(failure + ". " + advice, cause);
        this.failure = failure;
    }

    /**
     * DingTalk's name of the operation, such as {@code QueryConferenceInfo}; null if a request was refused here while it
     * was put together.
     */
    public String operation() {
        return failure.operation();
    }

    /** The HTTP status; empty if there was no answer. */
    public OptionalInt status() {
        return failure.status() == null ? OptionalInt.empty() : OptionalInt.of(failure.status());
    }

    /** DingTalk's error code, such as {@code roomNotFound}; empty if there was none. */
    public Optional<String> code() {
        return Optional.ofNullable(failure.code());
    }

    /** DingTalk's own words, in Chinese perhaps, or what happened to the connection. */
    public String reason() {
        return failure.message();
    }

    /** The id under which DingTalk's support finds the call; empty if DingTalk sent none. */
    public Optional<String> requestId() {
        return Optional.ofNullable(failure.requestId());
    }

    /** How long DingTalk asks to wait before the next call; empty if it does not say, which is the rule. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(failure.retryAfter());
    }

    /** Whether the same call can succeed later without a change by the caller. */
    public boolean canRetry() {
        return false;
    }
}

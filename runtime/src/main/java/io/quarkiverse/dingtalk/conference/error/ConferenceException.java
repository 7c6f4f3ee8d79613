package io.quarkiverse.dingtalk.conference.error;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A call to DingTalk that gave no result. There is one subclass for each thing a caller may want to do about it; every
 * one says what was wrong, with which value, and what to do. Later versions may have further subclasses. Secrets and tokens
 * are never in it. What a blocking service throws has the stack trace of its caller, and no two callers get the same object.
 * <p>
 * An application makes one only in its tests, by the constructor that takes a {@link Failure}.
 */
public abstract class ConferenceException extends RuntimeException {

    /** What {@link #client} calls the default client. */
    public static final String DEFAULT_CLIENT = "<default>";

    private final Failure failure;
    private final String advice;

    /** @param advice what to do about it, if the failure itself says nothing better */
    ConferenceException(Failure failure, String advice) {
        super(null, failure.cause(), true, failure.isTraced());
        this.failure = failure;
        this.advice = advice;
    }

    /** The same kind of exception for what is known by now. */
    abstract ConferenceException with(Failure failure);

    Failure failure() {
        return failure;
    }

    /** What was wrong, for whom and with which value, and what to do. */
    @Override
    public String getMessage() {
        return failure + ". " + (failure.advice() == null ? advice : failure.advice());
    }

    /**
     * DingTalk's name of the operation, such as {@code QueryConferenceInfo}; null if no call was made, because a request was
     * refused while it was put together.
     */
    public String operation() {
        return failure.operation();
    }

    /**
     * The name of the client, as it is configured; {@link #DEFAULT_CLIENT} for the default one. Empty if no client was
     * concerned, because a request was refused while it was put together.
     */
    public Optional<String> client() {
        return Optional.ofNullable(failure.client());
    }

    /** The id of the organization, if the call named one by {@code forOrganization}. */
    public Optional<String> organization() {
        return Optional.ofNullable(failure.organization());
    }

    /** The HTTP status; empty if there was no answer. */
    public OptionalInt status() {
        return failure.status() == null ? OptionalInt.empty() : OptionalInt.of(failure.status());
    }

    /** DingTalk's error code as it came, such as {@code roomNotFound}; empty if there was none. Text may follow a code. */
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

package io.quarkiverse.dingtalk.conference.error;

import java.io.Serializable;
import java.time.Duration;

/**
 * What is known about a call that did not succeed. An application needs it only to make an exception in a test, as in
 * {@code new ResourceNotFoundException(Failure.of("QueryConferenceInfo", "it is gone"))}.
 */
public final class Failure implements Serializable {

    private static final String NOTHING_KNOWN = "no more is known";

    private static final long serialVersionUID = 1;

    private final String operation;
    private final String client;
    private final String organization;
    private final Integer status;
    private final String code;
    private final String message;
    private final String requestId;
    private final Duration retryAfter;
    private final String advice;
    private final transient Throwable cause; // the exception itself keeps it
    private final boolean traced;

    private Failure(Builder builder) {
        this.operation = builder.operation;
        this.client = builder.client;
        this.organization = builder.organization;
        this.status = builder.status;
        this.code = builder.code;
        this.message = builder.message;
        this.requestId = builder.requestId;
        this.retryAfter = builder.retryAfter;
        this.advice = builder.advice;
        this.cause = builder.cause;
        this.traced = builder.traced;
    }

    /**
     * A call that got no answer from DingTalk.
     *
     * @param operation DingTalk's name of the operation, such as {@code QueryConferenceInfo}
     * @param message what happened
     */
    public static Failure of(String operation, String message) {
        return builder().operation(operation).message(message).build();
    }

    /** Nothing is known yet. */
    public static Builder builder() {
        return new Builder();
    }

    Builder toBuilder() {
        var builder = new Builder();
        builder.operation = operation;
        builder.client = client;
        builder.organization = organization;
        builder.status = status;
        builder.code = code;
        builder.message = message;
        builder.requestId = requestId;
        builder.retryAfter = retryAfter;
        builder.advice = advice;
        builder.cause = cause;
        builder.traced = traced;
        return builder;
    }

    String operation() {
        return operation;
    }

    String client() {
        return client;
    }

    String organization() {
        return organization;
    }

    Integer status() {
        return status;
    }

    String code() {
        return code;
    }

    String message() {
        return message;
    }

    String requestId() {
        return requestId;
    }

    Duration retryAfter() {
        return retryAfter;
    }

    /** In place of what the kind of exception advises; null if there is nothing better. */
    String advice() {
        return advice;
    }

    Throwable cause() {
        return cause;
    }

    /** Whether an exception of it has a stack trace. */
    boolean isTraced() {
        return traced;
    }

    @Override
    public String toString() {
        var text = new StringBuilder(whose());
        if (status != null) {
            text.append("DingTalk answered ").append(status).append(code == null ? "" : " " + code).append(": ");
        }
        text.append(message);
        if (requestId != null) {
            text.append(" (request id ").append(requestId).append(')');
        }
        return text.toString();
    }

    private String whose() {
        if (client == null) {
            return operation == null ? "" : operation + ": ";
        }
        var name = (client.equals(ConferenceException.DEFAULT_CLIENT) ? "default client" : "client \"" + client + '"')
                + (organization == null ? "" : ", organization " + organization);
        return (operation == null ? name : operation + " (" + name + ")") + ": ";
    }

    /** Collects what is known. Everything may be left out, or null for what is not known. Not thread-safe. */
    public static final class Builder {

        private String operation;
        private String client;
        private String organization;
        private Integer status;
        private String code;
        private String message = NOTHING_KNOWN;
        private String requestId;
        private Duration retryAfter;
        private String advice;
        private Throwable cause;
        private boolean traced = true;

        private Builder() {
        }

        /** DingTalk's name of the operation, such as {@code QueryConferenceInfo}. */
        public Builder operation(String operation) {
            this.operation = operation;
            return this;
        }

        /** The name of the client; {@link ConferenceException#DEFAULT_CLIENT} for the default one. */
        public Builder client(String client) {
            this.client = client;
            return this;
        }

        /** The id of the organization, if the call has named one. */
        public Builder organization(String corpId) {
            this.organization = corpId;
            return this;
        }

        /** The HTTP status. */
        public Builder status(Integer status) {
            this.status = status;
            return this;
        }

        /** DingTalk's error code. */
        public Builder code(String code) {
            this.code = code;
            return this;
        }

        /** DingTalk's own words, or what happened to the connection. */
        public Builder message(String message) {
            this.message = message == null ? NOTHING_KNOWN : message;
            return this;
        }

        /** The id under which DingTalk's support finds the call. */
        public Builder requestId(String requestId) {
            this.requestId = requestId;
            return this;
        }

        /** How long DingTalk asks to wait. */
        public Builder retryAfter(Duration retryAfter) {
            this.retryAfter = retryAfter;
            return this;
        }

        /** What to do about it, in a sentence; if left out, what holds for all exceptions of the kind. */
        public Builder advice(String advice) {
            this.advice = advice;
            return this;
        }

        public Builder cause(Throwable cause) {
            this.cause = cause;
            return this;
        }

        Builder traced(boolean traced) {
            this.traced = traced;
            return this;
        }

        public Failure build() {
            return new Failure(this);
        }
    }
}

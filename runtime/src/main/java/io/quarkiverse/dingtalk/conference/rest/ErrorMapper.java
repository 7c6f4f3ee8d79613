package io.quarkiverse.dingtalk.conference.rest;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLHandshakeException;

import jakarta.ws.rs.ProcessingException;

import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.NotFoundException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.PermissionDeniedException;
import io.quarkiverse.dingtalk.conference.error.ServiceUnavailableException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException.Limit;
import io.quarkiverse.dingtalk.conference.error.UnreadableAnswerException;
import io.vertx.core.VertxException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.StreamResetException;

/** Turns whatever went wrong in a call into the one kind of {@link ConferenceException} that says what to do about it. */
public final class ErrorMapper {

    private static final String ACCESS_TOKEN = "GetAccessToken";

    private ErrorMapper() {
    }

    /** What a caller gets when a call goes wrong after it has been handed to the HTTP client. */
    public static ConferenceException map(String operation, CallKind kind, Throwable problem) {
        for (Throwable it = problem; it != null; it = it.getCause()) {
            if (it instanceof ConferenceException known) {
                return known;
            }
            if (it instanceof Refusal refusal) {
                return refused(operation, kind, refusal);
            }
            if (it instanceof AnswerTooLongException) {
                return unreadable(operation, kind, it.getMessage(), problem);
            }
            if (isOfTheNetwork(it) && !isOnlyTheEnvelope(it)) {
                return unanswered(operation, kind, it);
            }
        }
        // An answer that is no HTTP, a filter of the application that fails, …: nobody knows how far the call has come.
        return unreadable(operation, kind, problem.getClass().getSimpleName(), problem);
    }

    private static ConferenceException unreadable(String operation, CallKind kind, String reason, Throwable problem) {
        var failure = new Failure(operation, "what came back could not be read (" + reason + ")");
        return switch (kind) {
            case CHANGE -> new OutcomeUnknownException(failure, problem);
            case READ -> new UnreadableAnswerException(failure, problem);
            case TOKEN -> new UnreadableAnswerException(failure, null); // the problem may quote the answer
        };
    }

    /** What a caller gets when there was no answer in time, which is put in words. */
    public static ConferenceException tooLate(String operation, CallKind kind, boolean sent, String time) {
        var failure = new Failure(operation, "no answer " + time);
        return sent && kind == CallKind.CHANGE ? new OutcomeUnknownException(failure, null)
                : new ServiceUnavailableException(failure, null);
    }

    /** What a caller gets when there is no token. Words of an application's provider may be secret and are not repeated. */
    public static ConferenceException mapFromProvider(Throwable problem) {
        if (problem instanceof ConferenceException known) {
            return known;
        }
        var failure = new Failure(ACCESS_TOKEN, "the provider of access tokens failed with " + problem.getClass().getName());
        return isOfTheNetwork(problem) ? new ServiceUnavailableException(failure, withoutWords(problem))
                : new AuthenticationException(failure, withoutWords(problem));
    }

    private static Throwable withoutWords(Throwable problem) {
        var standIn = new RuntimeException(
                problem.getClass().getName() + " (its message is not shown, since it may be secret)");
        standIn.setStackTrace(problem.getStackTrace());
        return standIn;
    }

    /** What a caller gets when a provider has nothing to give. */
    public static ConferenceException noToken() {
        return new AuthenticationException(new Failure(ACCESS_TOKEN, "the provider of access tokens gave none"), null);
    }

    /** Whether the token is to blame, so that another one may help. */
    public static boolean isTokenRefused(Throwable problem) {
        return problem instanceof Refusal refusal
                && (refusal.status() == 401 || "InvalidAuthentication".equals(RefusalBody.of(refusal, false).code()));
    }

    private static ConferenceException refused(String operation, CallKind kind, Refusal refusal) {
        var body = RefusalBody.of(refusal, kind != CallKind.TOKEN);
        int status = refusal.status();
        var code = body.code() == null ? "" : body.code();
        var failure = new Failure(operation, status, body.code(), body.message(), body.requestId(), refusal.retryAfter());
        // Throttling comes as 403 and an unacceptable token as 400, so the code is asked before the status.
        if (code.contains("ApiCountLimit")) {
            return new ThrottledException(failure, Limit.MONTHLY);
        }
        if (code.equals(RefusalBody.ADDRESS_BLOCKED)) {
            return new ThrottledException(failure, Limit.ADDRESS);
        }
        if (code.contains("QpsLimit") || status == 429) {
            return new ThrottledException(failure, Limit.PER_SECOND);
        }
        if (code.equals("InvalidAuthentication") || code.startsWith("AuthenticationFailed.") || status == 401) {
            return new AuthenticationException(failure, null);
        }
        if (status >= 500) {
            return kind == CallKind.CHANGE ? new OutcomeUnknownException(failure, null)
                    : new ServiceUnavailableException(failure, null);
        }
        // DingTalk has been seen to refuse with an empty 403; any other answer that is not JSON is not DingTalk's
        if (status < 400 || !body.isJson() && !(status == 403 && refusal.body().isBlank())) {
            return kind == CallKind.CHANGE ? new OutcomeUnknownException(failure, null)
                    : new UnreadableAnswerException(failure, null);
        }
        if (kind == CallKind.TOKEN) {
            return new AuthenticationException(failure, null);
        }
        return switch (status) {
            case 403 -> new PermissionDeniedException(failure, body.requiredScopes());
            case 404 -> new NotFoundException(failure, null);
            default -> new InvalidRequestException(failure);
        };
    }

    private static ConferenceException unanswered(String operation, CallKind kind, Throwable problem) {
        var failure = new Failure(operation, "no answer from DingTalk: " + inWords(problem));
        return kind != CallKind.CHANGE || wasNeverSent(problem) ? new ServiceUnavailableException(failure, problem)
                : new OutcomeUnknownException(failure, problem);
    }

    private static boolean isOfTheNetwork(Throwable problem) {
        return problem instanceof IOException || problem instanceof TimeoutException || problem instanceof VertxException
                || problem instanceof ProcessingException;
    }

    private static boolean isOnlyTheEnvelope(Throwable problem) {
        return (problem instanceof ProcessingException || problem instanceof StreamResetException)
                && problem.getCause() != null;
    }

    private static boolean wasNeverSent(Throwable problem) {
        return problem instanceof ConnectException || problem instanceof UnknownHostException
                || problem instanceof NoRouteToHostException || problem instanceof SSLHandshakeException
                || problem instanceof ConnectionPoolTooBusyException
                // of its two time-outs, Vert.x tells by the message alone which one came before there was a connection
                || problem instanceof TimeoutException && inWords(problem).contains("getting a connection");
    }

    private static String inWords(Throwable problem) {
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }
}

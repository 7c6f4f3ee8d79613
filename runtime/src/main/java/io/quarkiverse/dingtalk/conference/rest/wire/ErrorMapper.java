package io.quarkiverse.dingtalk.conference.rest.wire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

import jakarta.ws.rs.ProcessingException;

import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.proxy.ProxyConnectException;
import io.netty.handler.ssl.NotSslRecordException;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.error.InTransit;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.MeetingOverException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.PermissionDeniedException;
import io.quarkiverse.dingtalk.conference.error.ResourceNotFoundException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException.Limit;
import io.quarkiverse.dingtalk.conference.error.UnreadableAnswerException;
import io.quarkiverse.dingtalk.conference.guard.OperationKind;
import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.vertx.core.VertxException;
import io.vertx.core.http.StreamResetException;

/** Turns whatever went wrong in a call into the one kind of {@link ConferenceException} that says what to do about it. */
public final class ErrorMapper {

    private static final String ACCESS_TOKEN = "GetAccessToken";

    private static final String TOKEN_REFUSED = "InvalidAuthentication";
    private static final String TOKEN_MISSING = "AuthenticationFailed";

    /** The caller or the transport is to blame: too large a body, address or header. */
    private static final Set<Integer> CALLERS_STATUS = Set.of(413, 414, 431);

    /** DingTalk's own faults, which come with status 400 too. In lower case; further text may follow. */
    private static final List<String> FAULTS_OF_DINGTALK = List.of("system.error", "systemerror", "innersystemerror",
            "unknownerror");

    private static final String UNSAID = "DingTalk does not say why. Check the ids, whether the meeting is under way, and what "
            + "the people who are named may do in it.";

    private static final String HOW_TO_TRUST = "If it is to be trusted, name it by quarkus.tls.<name>.trust-store.pem.certs, and "
            + "<name> by quarkus.rest-client." + ConferenceApi.CONFIG_KEY + ".tls-configuration-name.";

    private ErrorMapper() {
    }

    /**
     * What a caller gets when an attempt fails.
     *
     * @param sent whether the request was handed to a connection
     */
    public static ConferenceException map(String operation, OperationKind kind, boolean sent, Throwable problem) {
        for (Throwable it = problem; it != null; it = it.getCause()) {
            if (it instanceof ConferenceException known && !(sent && kind.changes())) {
                return known;
            }
            if (it instanceof ErrorResponse refusal) { // one that was not sent was refused by a filter of the application
                return refused(operation, sent ? kind : OperationKind.SAFE, refusal);
            }
            if (it instanceof AnswerTooLongException) {
                return unreadable(operation, kind, it.getMessage(), problem);
            }
            if (isOfTheNetwork(it) && !isOnlyTheEnvelope(it)) {
                return unanswered(operation, kind, sent, it);
            }
        }
        if (!sent) { // a filter of the application that fails, a client that is closed, …
            return new DingTalkUnavailableException(
                    InTransit.failure(operation, "not sent: " + inWords(problem)).cause(problem).build());
        }
        return unreadable(operation, kind, problem.getClass().getSimpleName(), problem); // an answer that is no HTTP, …
    }

    /**
     * Whether a failure says something about DingTalk or the way to it, rather than about this application.
     *
     * @param connecting whether the request waited for its connection
     * @param unanswered whether it was written, and no whole answer was there
     */
    public static boolean isOfDingTalk(boolean connecting, boolean unanswered, Throwable problem) {
        for (Throwable it = problem; it != null; it = it.getCause()) {
            if (unanswered && isTooLong(it)) {
                return false;
            }
            if (it instanceof ErrorResponse || connecting && isOfTheWay(it)) {
                return true;
            }
        }
        return unanswered;
    }

    /** A header that is longer than this application reads; the REST client keeps but the words of Netty. */
    private static boolean isTooLong(Throwable problem) {
        return problem instanceof TooLongFrameException
                || problem instanceof IOException && inWords(problem).contains("larger than");
    }

    private static ConferenceException unreadable(String operation, OperationKind kind, String reason, Throwable problem) {
        var failure = InTransit.failure(operation, "what came back could not be read (" + reason + ")");
        return switch (kind) {
            case IDEMPOTENT, NON_IDEMPOTENT -> inDoubt(kind, failure.cause(problem));
            case SAFE -> new UnreadableAnswerException(failure.cause(problem).build());
            case TOKEN -> new UnreadableAnswerException(failure.build()); // the problem may quote the answer
        };
    }

    /**
     * What a caller gets of a call that was cut short.
     *
     * @param sent whether its request was handed to a connection
     * @param reason in words
     */
    public static ConferenceException cut(String operation, OperationKind kind, boolean sent, String reason) {
        return unavailable(sent ? kind : OperationKind.SAFE,
                InTransit.failure(operation, reason + (sent ? "" : "; nothing was sent")));
    }

    /** What a caller gets when there is no token. Words of an application's provider may be secret and are not repeated. */
    public static ConferenceException mapFromProvider(Throwable problem) {
        if (problem instanceof ConferenceException known && !(known instanceof OutcomeUnknownException)) {
            return known;
        }
        var failure = InTransit
                .failure(ACCESS_TOKEN, "the provider of access tokens failed with " + problem.getClass().getName())
                .cause(withoutWords(problem)).build();
        return isOfTheNetwork(problem) ? new DingTalkUnavailableException(failure) : new AuthenticationException(failure);
    }

    private static Throwable withoutWords(Throwable problem) {
        var standIn = new RuntimeException(
                problem.getClass().getName() + " (its message is not shown, since it may be secret)");
        standIn.setStackTrace(problem.getStackTrace());
        return standIn;
    }

    /** What a caller gets when a provider has nothing to give. */
    public static ConferenceException noToken() {
        return new AuthenticationException(
                InTransit.failure(ACCESS_TOKEN, "the provider of access tokens gave none").build());
    }

    /** Whether the token is to blame, so that another one may help. */
    public static boolean isTokenRefused(Throwable problem) {
        if (!(problem instanceof ErrorResponse refusal)) {
            return false;
        }
        var body = ErrorBody.of(refusal, false);
        return body.status() == 401 || KnownCode.isCode(TOKEN_REFUSED, body.code());
    }

    /** Whether a call for a token was sent to where there is none to be had. */
    public static boolean isMisdirected(ConferenceException refusal) {
        return refusal instanceof AuthenticationException
                && isNotThere(refusal.status().orElse(0), refusal.code().orElse(""));
    }

    /**
     * Whether what was asked for may come without a change by the caller, so that whoever waits for it asks again: it is not
     * there, others have used up the calls of this second, or DingTalk cannot be reached or understood for the moment.
     */
    public static boolean isNotYet(ConferenceException failure) {
        return failure instanceof ThrottledException throttled
                ? throttled.limit() != Limit.ADDRESS && throttled.limit() != Limit.MONTHLY
                : failure instanceof DingTalkUnavailableException || failure instanceof UnreadableAnswerException
                        || failure.code().flatMap(KnownCode::of).filter(KnownCode.NO_RECORDING::equals).isPresent();
    }

    private static ConferenceException refused(String operation, OperationKind kind, ErrorResponse refusal) {
        var body = ErrorBody.of(refusal, kind != OperationKind.TOKEN);
        int status = body.status();
        var code = body.code() == null ? "" : body.code();
        var known = KnownCode.of(code);
        var failure = InTransit.failure(operation, body.message()).status(refusal.status()).code(body.code())
                .requestId(body.requestId()).retryAfter(refusal.retryAfter());
        // Throttling comes as 403 and an unacceptable token as 400, so the code is asked before the status.
        if (code.contains("ApiCountLimit")) {
            return new ThrottledException(failure.build(), Limit.MONTHLY);
        }
        if (code.equals(ErrorBody.ADDRESS_BLOCKED)) {
            return new ThrottledException(failure.build(), Limit.ADDRESS);
        }
        if (code.contains("QpsLimit")) {
            return new ThrottledException(failure.build(), Limit.PER_SECOND);
        }
        if (status == 429) {
            return new ThrottledException(failure.build(), Limit.UNKNOWN);
        }
        if (status == 401 || KnownCode.isCode(TOKEN_REFUSED, code) || KnownCode.isCode(TOKEN_MISSING, code)
                || kind == OperationKind.TOKEN && isNotThere(status, code)) {
            return new AuthenticationException(failure.build());
        }
        if (CALLERS_STATUS.contains(status)) {
            return new InvalidRequestException(failure.build());
        }
        boolean absent = known.filter(it -> it.meaning() == KnownCode.Meaning.NOT_THERE).isPresent();
        if (status >= 500 && (kind.changes() || !absent) || status == 408 || status == 499 || isFaultOfDingTalk(code)) {
            return unavailable(kind, failure);
        }
        // DingTalk has been seen to refuse with an empty 403; any other answer that is not JSON is not DingTalk's
        if (status < 400 || !body.isJson() && !(status == 403 && refusal.body().isBlank())) {
            return kind.changes() ? inDoubt(kind, failure) : new UnreadableAnswerException(failure.build());
        }
        if (kind == OperationKind.TOKEN) {
            return new AuthenticationException(failure.build());
        }
        if (known.isPresent()) {
            return refused(known.get(), failure, body.requiredScopes());
        }
        return switch (status) {
            case 403 -> new PermissionDeniedException(failure.build(), body.requiredScopes());
            case 404 -> new ResourceNotFoundException(failure.build());
            default -> new InvalidRequestException(failure.advice(body.code() == null ? UNSAID : null).build());
        };
    }

    /** DingTalk answers 200 to a path that its new API does not have. */
    private static boolean isNotThere(int status, String code) {
        return status == 404 || code.equals("404");
    }

    private static ConferenceException refused(KnownCode code, Failure.Builder failure, List<String> requiredScopes) {
        var advised = failure.advice(code.advice()).build();
        return switch (code.meaning()) {
            case NOT_THERE -> new ResourceNotFoundException(advised);
            case OVER -> new MeetingOverException(advised);
            case NOT_ALLOWED -> new PermissionDeniedException(advised, requiredScopes);
            case WRONG -> new InvalidRequestException(advised);
        };
    }

    private static ConferenceException unavailable(OperationKind kind, Failure.Builder failure) {
        return kind.changes() ? inDoubt(kind, failure) : new DingTalkUnavailableException(failure.build());
    }

    private static ConferenceException inDoubt(OperationKind kind, Failure.Builder failure) {
        return new OutcomeUnknownException(failure.build(), kind == OperationKind.IDEMPOTENT);
    }

    private static boolean isFaultOfDingTalk(String code) {
        return FAULTS_OF_DINGTALK.stream().anyMatch(code.toLowerCase(Locale.ROOT)::startsWith);
    }

    private static ConferenceException unanswered(String operation, OperationKind kind, boolean sent, Throwable problem) {
        for (Throwable it = problem; it != null; it = it.getCause()) {
            if (it instanceof CertificateException && isOfTheConnection(kind, sent)) {
                return untrusted(operation, it, problem);
            }
        }
        return unavailable(sent ? kind : OperationKind.SAFE,
                InTransit.failure(operation, "no answer from DingTalk: " + reason(problem)).cause(problem));
    }

    /** Of a host that is not resolved, the JDK has but its name; and why there is no TLS is only in the causes. */
    private static String reason(Throwable problem) {
        if (problem instanceof UnknownHostException) {
            return "the name of the host could not be resolved (" + inWords(problem) + ")";
        }
        Throwable last = problem;
        for (Throwable it = problem; it != null; it = it.getCause()) {
            if (it instanceof NotSslRecordException) { // its message is what came back, byte by byte
                return "what listens there does not speak TLS";
            }
            last = it;
        }
        return inWords(problem) + (problem instanceof SSLException && last != problem ? " (" + inWords(last) + ")" : "");
    }

    /**
     * A certificate is looked at before anything is sent. Afterwards it is that of another server, which a filter of the
     * application calls. Of requests for tokens, which go through no such filter, it is not known whether they were sent.
     */
    private static boolean isOfTheConnection(OperationKind kind, boolean sent) {
        return !sent || kind == OperationKind.TOKEN;
    }

    private static ConferenceException untrusted(String operation, Throwable why, Throwable problem) {
        return new DingTalkUnavailableException(InTransit.failure(operation,
                "nothing was sent, since the certificate of DingTalk, or of a proxy before it, is not trusted: " + inWords(why))
                .advice(HOW_TO_TRUST).cause(problem).build());
    }

    private static boolean isOfTheNetwork(Throwable problem) {
        return problem instanceof IOException || problem instanceof TimeoutException || problem instanceof VertxException
                || problem instanceof ProcessingException;
    }

    private static boolean isOnlyTheEnvelope(Throwable problem) {
        return (problem instanceof ProcessingException || problem instanceof StreamResetException)
                && problem.getCause() != null;
    }

    /** No connection could be made; not that all connections of the pool are in use. */
    private static boolean isOfTheWay(Throwable problem) {
        return problem instanceof ConnectException || problem instanceof UnknownHostException
                || problem instanceof NoRouteToHostException || problem instanceof SSLException
                || problem instanceof ProxyConnectException
                // Vert.x and Netty have but one type for the time-outs of connections and of the pool
                || problem instanceof IOException || problem instanceof TimeoutException
                        && !inWords(problem).contains("pool");
    }

    private static String inWords(Throwable problem) {
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }
}

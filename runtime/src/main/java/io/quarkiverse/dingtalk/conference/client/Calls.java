package io.quarkiverse.dingtalk.conference.client;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.Page;
import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.ReactivePaged;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.guard.GuardedCall;
import io.quarkiverse.dingtalk.conference.guard.Guards;
import io.quarkiverse.dingtalk.conference.guard.Try;
import io.quarkiverse.dingtalk.conference.rest.Answer;
import io.quarkiverse.dingtalk.conference.rest.CallKind;
import io.quarkiverse.dingtalk.conference.rest.ErrorMapper;
import io.quarkiverse.dingtalk.conference.rest.PagedAnswer;
import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.smallrye.mutiny.Uni;

/**
 * The way of every call of one client: check the input, and under the guard of the operation take a
 * token, send, and read the answer or tell what was wrong.
 * What an operation adds is one line that names it, its input and its method of the wire.
 */
final class Calls {

    private final AccessTokenProvider tokens;
    private final Guards guards;
    private final Deadline deadline;

    /** @param deadline for a whole call, from its first wait to the last byte of its answer */
    Calls(AccessTokenProvider tokens, Guards guards, Deadline deadline) {
        this.tokens = tokens;
        this.guards = guards;
        this.deadline = deadline;
    }

    /** The same for another organization. */
    Calls with(AccessTokenProvider tokens, Guards guards) {
        return new Calls(tokens, guards, deadline);
    }

    /** A method of the wire that lists: token, what is listed, {@code nextToken}, {@code maxResults}. */
    @FunctionalInterface
    interface Listing<W> {
        Uni<W> page(String token, String id, String nextToken, Integer maxResults);
    }

    /** A call that changes nothing. */
    <I, W extends Answer<R>, R> Uni<R> read(String operation, Supplier<I> input, BiFunction<String, I, Uni<W>> wire) {
        return call(operation, CallKind.READ, input, wire);
    }

    /** A call that changes something. */
    <I, W extends Answer<R>, R> Uni<R> change(String operation, Supplier<I> input, BiFunction<String, I, Uni<W>> wire) {
        return call(operation, CallKind.CHANGE, input, wire);
    }

    /** A call that changes nothing and answers in pages. */
    <W extends PagedAnswer<T>, T> ReactivePaged<T> list(String operation, Supplier<String> id, Listing<W> wire) {
        return ReactivePaged.of(operation, request -> this.<String, W, Page<T>> read(operation, id,
                (token, it) -> wire.page(token, it, nextToken(request), maxResults(request))));
    }

    private <I, W extends Answer<R>, R> Uni<R> call(String operation, CallKind kind, Supplier<I> input,
            BiFunction<String, I, Uni<W>> wire) {
        return deadline.of(() -> {
            var checked = input.get();
            return new GuardedCall<R>(operation, kind, deadline.time(),
                    next -> withToken(token -> send(next, token, value -> wire.apply(value, checked), true)));
        }, () -> guards.of(operation));
    }

    /** A token that DingTalk refuses is dropped, and the call made once more: it was refused, so nothing was executed. */
    private <R, W extends Answer<R>> Uni<R> send(Try<R> next, AccessToken token, Function<String, Uni<W>> wire, boolean first) {
        next.sending();
        return wire.apply(token.value()).onItemOrFailure().transformToUni((answer, problem) -> {
            if (problem == null) {
                return Uni.createFrom().item(Answer.result(answer));
            }
            if (!first || !ErrorMapper.isTokenRefused(problem)) {
                return Uni.createFrom().failure(problem);
            }
            next.refused();
            tokens.invalidate(token);
            // who has but one token hands out the same object; DingTalk may well grant the same value anew
            return withToken(fresh -> fresh == token ? Uni.createFrom().failure(problem) : send(next, fresh, wire, false));
        });
    }

    private <R> Uni<R> withToken(Function<AccessToken, Uni<R>> use) {
        return token().onItemOrFailure().transformToUni((token, problem) -> {
            if (problem != null) {
                return Uni.createFrom().failure(ErrorMapper.mapFromProvider(problem));
            }
            return token == null ? Uni.createFrom().failure(ErrorMapper.noToken()) : use.apply(token);
        });
    }

    /** A provider of the application may do what none should. */
    private Uni<AccessToken> token() {
        try {
            return Objects.requireNonNull(tokens.token());
        } catch (RuntimeException problem) {
            return Uni.createFrom().failure(problem);
        }
    }

    private static String nextToken(PageRequest request) {
        return request.token().orElse(null);
    }

    private static Integer maxResults(PageRequest request) {
        return request.size().isPresent() ? request.size().getAsInt() : null;
    }

    /**
     * An id that is part of the request, checked when the call is made.
     *
     * @param name what users call it
     */
    static Supplier<String> id(String name, String value) {
        return () -> InvalidRequestException.unlessId(name, value);
    }
}

package io.quarkiverse.dingtalk.conference.client;

import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.Page;
import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.ReactivePaged;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.rest.PagedResponse;
import io.quarkiverse.dingtalk.conference.rest.WireResponse;
import io.smallrye.mutiny.Uni;

/**
 * Makes the calls of one client or organization. What an operation adds is one line that names it, its input and its
 * method of the wire.
 */
final class Calls {

    private final CallSettings settings;
    private final CallContexts contexts;

    Calls(CallSettings settings, CallContexts contexts) {
        this.settings = settings;
        this.contexts = contexts;
    }

    /** A method of the wire that lists: token, what is listed, {@code nextToken}, {@code maxResults}. */
    @FunctionalInterface
    interface Listing<W> {

        CompletionStage<W> page(String token, String id, String nextToken, Integer maxResults);
    }

    /** A call whose answer is what the caller gets. */
    <I, W extends WireResponse<R>, R> Uni<R> call(String operation, Supplier<I> input,
            BiFunction<String, I, CompletionStage<W>> wire) {
        return call(operation, input, wire, Function.identity());
    }

    /** @param result what the caller gets of the answer */
    <I, W extends WireResponse<T>, T, R> Uni<R> call(String operation, Supplier<I> input,
            BiFunction<String, I, CompletionStage<W>> wire, Function<T, R> result) {
        return new CallUni<>(settings, contexts, operation, () -> {
            var checked = input.get();
            return new Call.Exchange<W, R>() {
                @Override
                public CompletionStage<W> send(String token) {
                    return wire.apply(token, checked);
                }

                @Override
                public R read(W answer) {
                    return result.apply(WireResponse.result(answer));
                }
            };
        });
    }

    /** A call that is answered in pages. */
    <W extends PagedResponse<T>, T> ReactivePaged<T> list(String operation, String id, Listing<W> wire) {
        return ReactivePaged.of(operation, request -> this.<String, W, Page<T>> call(operation, () -> id,
                (token, it) -> wire.page(token, it, nextToken(request), maxResults(request))));
    }

    private static String nextToken(PageRequest request) {
        return request.token().orElse(null);
    }

    private static Integer maxResults(PageRequest request) {
        return request.size().orElse(null);
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

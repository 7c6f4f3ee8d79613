package io.quarkiverse.dingtalk.conference.client;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.Page;
import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.ReactivePaged;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.NotReadyException;
import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkiverse.dingtalk.conference.rest.wire.PagedResponse;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;
import io.smallrye.mutiny.Uni;

/**
 * Makes the calls of one client or organization, for the services of all topics. What an operation adds is one line that
 * names it, its input and its method of the wire. Nothing of the input is looked at before somebody subscribes or waits.
 */
public final class Calls implements AutoCloseable {

    private final ConferenceApi api;
    private final CallSettings settings;
    private final CallContexts contexts;
    private final Organizations organizations;

    Calls(ConferenceApi api, CallSettings settings, CallContexts contexts, Organizations organizations) {
        this.api = api;
        this.settings = settings;
        this.contexts = contexts;
        this.organizations = organizations;
    }

    /** The wire. */
    public ConferenceApi api() {
        return api;
    }

    /** @throws InvalidRequestException if the id is blank, or the client cannot call for others */
    public Calls forOrganization(String corpId) {
        return with(organizations.of(corpId, settings));
    }

    /** @throws InvalidRequestException if it is null, below a millisecond or above a day */
    public Calls withDeadline(Duration deadline) {
        return with(settings.withDeadline(deadline));
    }

    public Calls withoutRetries() {
        return with(settings.withoutRetries());
    }

    /** Calls that share the deadline of one, which begins now. */
    Calls begunNow() {
        return with(settings.begunNow());
    }

    private Calls with(CallSettings other) {
        return new Calls(api, other, contexts, organizations);
    }

    /** A request whose input is checked. It is sent anew for each attempt. */
    @FunctionalInterface
    public interface Request<W> {

        CompletionStage<W> send(String token);
    }

    /** A method of the wire that takes two things beside the token. */
    @FunctionalInterface
    public interface BinaryMethod<A, B, W> {

        CompletionStage<W> send(String token, A first, B second);
    }

    /** A method of the wire that lists what belongs to an id. */
    @FunctionalInterface
    public interface Listing<W> {

        CompletionStage<W> page(String token, String id, String nextToken, Integer maxResults);
    }

    /**
     * A call whose answer is what the caller gets.
     *
     * @param request checks the input, and throws {@link InvalidRequestException} if it is wrong
     */
    public <W extends WireResponse<R>, R> Uni<R> call(String operation, Supplier<Request<W>> request) {
        return call(operation, request, Function.identity());
    }

    /** @param input checks the input, as for {@link #call(String, Supplier)} */
    public <I, W extends WireResponse<R>, R> Uni<R> call(String operation, Supplier<I> input,
            BiFunction<String, I, CompletionStage<W>> wire) {
        return call(operation, input, wire, Function.identity());
    }

    /** @param result what the caller gets of the answer */
    public <I, W extends WireResponse<T>, T, R> Uni<R> call(String operation, Supplier<I> input,
            BiFunction<String, I, CompletionStage<W>> wire, Function<T, R> result) {
        return call(operation, () -> {
            var checked = input.get();
            return token -> wire.apply(token, checked);
        }, result);
    }

    /** @param first checks the input, as {@code second} does, which comes after it */
    public <A, B, W extends WireResponse<R>, R> Uni<R> call(String operation, Supplier<A> first, Supplier<B> second,
            BinaryMethod<A, B, W> wire) {
        return call(operation, () -> {
            var a = first.get();
            var b = second.get();
            return token -> wire.send(token, a, b);
        });
    }

    /**
     * @param request checks the input, as for {@link #call(String, Supplier)}
     * @param result what the caller gets of the answer
     */
    public <W extends WireResponse<T>, T, R> Uni<R> call(String operation, Supplier<Request<W>> request,
            Function<T, R> result) {
        return new CallUni<>(settings, contexts, operation, () -> new CheckedExchange<>(request.get(), result));
    }

    private record CheckedExchange<W extends WireResponse<T>, T, R>(Request<W> request, Function<T, R> result)
            implements
                Call.Exchange<W, R> {

        @Override
        public CompletionStage<W> send(String token) {
            return request.send(token);
        }

        @Override
        public R read(W answer) {
            return result.apply(WireResponse.result(answer));
        }
    }

    /**
     * A command that is answered with nothing but that it was carried out.
     *
     * @param result what the caller gets then
     */
    public record Command<I, R>(I request, R result) {
    }

    /** @param command checks the input, as for {@link #call(String, Supplier)} */
    public <I, W extends WireResponse<Void>, R> Uni<R> command(String operation, Supplier<Command<I, R>> command,
            BiFunction<String, I, CompletionStage<W>> wire) {
        return new CallUni<>(settings, contexts, operation, () -> {
            var checked = command.get();
            return new CheckedExchange<W, Void, R>(token -> wire.apply(token, checked.request), done -> checked.result);
        });
    }

    /** A call that needs what another one has read. */
    @FunctionalInterface
    public interface FollowUp<I, A, R> {

        Uni<R> call(Calls within, I input, A read);
    }

    /**
     * A call that needs what another one reads before it. The two share the deadline of one call; whichever is under way is
     * canceled; and a thread waits for them itself, one after the other.
     *
     * @param operation the second one, which is what the caller wants
     * @param input checks the input of both
     * @param first made with the calls it gets, as {@code second} is
     */
    public <I, A, R> Uni<R> callAfterReading(String operation, Supplier<I> input, BiFunction<Calls, I, Uni<A>> first,
            FollowUp<I, A, R> second) {
        return new FollowUpUni<>(this, () -> settings.origin().checked(operation, input), first, second);
    }

    /**
     * Waits for what DingTalk needs some time to make: calls with growing waits until it is there, or the time is up, which
     * is a {@link NotReadyException}. That it is not there yet, and that the calls of this second are used up, is no failure
     * here, nor that DingTalk cannot be reached or understood; a refusal ends the waiting.
     *
     * @param operation that reads
     * @param what is waited for, in words, such as "the videos of the meeting c"
     * @param time for which to wait, from a millisecond to a day; no call begins after it
     * @param reading makes a call for each subscription
     * @param found what is waited for, if a reading has given it
     */
    public <T, R> Uni<R> poll(String operation, Supplier<String> what, Duration time, Uni<T> reading,
            Function<T, Optional<R>> found) {
        return new PollUni<>(settings.origin(), new VertxPauses(contexts), operation, what, time, reading, found);
    }

    /**
     * A call that is answered in pages.
     *
     * @param name what users call the id
     * @param id of what is listed, checked at once
     */
    public <W extends PagedResponse<T>, T> ReactivePaged<T> list(String operation, String name, String id, Listing<W> wire) {
        return list(operation, id(name, id), page -> token -> wire.page(token, id, nextToken(page), maxResults(page)));
    }

    /**
     * A call that is answered in pages.
     *
     * @param check of what is listed, made at once
     * @param request for a page; checks what is special about it
     */
    public <W extends PagedResponse<T>, T> ReactivePaged<T> list(String operation, Supplier<?> check,
            Function<PageRequest, Request<W>> request) {
        settings.origin().checked(operation, check);
        return ReactivePaged.of(message -> settings.origin().failure(operation, message),
                page -> this.<W, Page<T>> call(operation, () -> request.apply(page)));
    }

    /**
     * A call that is answered in pages.
     *
     * @param request for a page; that for the first is made at once too, to check what is listed
     */
    public <W extends PagedResponse<T>, T> ReactivePaged<T> list(String operation,
            Function<PageRequest, Request<W>> request) {
        return list(operation, () -> request.apply(PageRequest.first()), request);
    }

    /** Waits until a list has an item, as {@link #poll} does. */
    public <W extends PagedResponse<T>, T> Uni<ReactivePaged<T>> pollList(String operation, Supplier<String> what,
            Duration time, Function<PageRequest, Request<W>> request) {
        Uni<Page<T>> beginning = call(operation, () -> request.apply(PageRequest.of(1)));
        return poll(operation, what, time, beginning,
                page -> page.items().isEmpty() ? Optional.empty() : Optional.of(list(operation, request)));
    }

    /** Where the page begins; null for the first. */
    public static String nextToken(PageRequest request) {
        return request.token().orElse(null);
    }

    /** How many items at most; null to leave it to DingTalk. */
    public static Integer maxResults(PageRequest request) {
        return request.size().orElse(null);
    }

    /**
     * An id that is part of the request, checked when the call is made.
     *
     * @param name what users call it
     */
    public static Supplier<String> id(String name, String value) {
        return () -> InvalidRequestException.unlessId(name, value);
    }

    /** Drops what calls have found out about DingTalk's health, its limits and the address of this machine. */
    public void forget() {
        settings.guards().forget();
        organizations.forget();
        settings.addressBlock().forget();
    }

    @Override
    public void close() throws IOException {
        ((Closeable) api).close();
    }
}

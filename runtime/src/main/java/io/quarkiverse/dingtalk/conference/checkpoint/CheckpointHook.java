package io.quarkiverse.dingtalk.conference.checkpoint;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Any;

import org.crac.Context;
import org.crac.Resource;
import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.client.CallEnvironment;
import io.quarkiverse.dingtalk.conference.client.Calls;
import io.quarkiverse.dingtalk.conference.event.delivery.ClientEvents;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkiverse.dingtalk.conference.token.TokenFactory;
import io.quarkiverse.dingtalk.conference.token.TokenSupplier;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.InjectableBean;

/**
 * What is done before a checkpoint and after a restore. In a checkpoint there is no connection, which would be dead in what
 * is restored and of which a JDK with CRaC makes none, and no token, which all copies would refresh at the same time.
 * A copy begins with nothing of what was known before: it may run years later, on a machine with another address, whose
 * monotonic clock tells another time.
 * <p>
 * Nothing is made for this: what the application has not used yet, it does not have.
 */
final class CheckpointHook implements Resource {

    private static final Logger LOG = Logger.getLogger(CheckpointHook.class);

    /** For what is under way, and then for connections to be closed: an attempt takes no longer, of its own accord. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long LOOK_AGAIN_MILLIS = 10;

    private volatile boolean ended;

    /** The application has ended. Whoever makes checkpoints may still know of this. */
    void end() {
        ended = true;
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) throws InterruptedException {
        var events = made(ClientEvents.class).stream().map(ClientEvents::suspend).toList();
        await(events, "Some events of meetings are still in work. DingTalk will send them again");
        endWork();
        forgetTokens();
        closeConnections();
    }

    /** Also what calls have brought about that began between the two. */
    @Override
    public void afterRestore(Context<? extends Resource> context) throws InterruptedException {
        forgetTokens();
        made(Calls.class).forEach(Calls::forget);
        closeConnections();
        made(ClientEvents.class).forEach(ClientEvents::resume);
    }

    /** Also calls that only wait for their turn or their next attempt: each copy would make them otherwise. */
    private void endWork() throws InterruptedException {
        if (!isIdleInTime()) {
            LOG.warn("Calls of DingTalk are not done at a checkpoint, and are ended");
            made(CallEnvironment.class).forEach(environment -> environment.cutCalls("a checkpoint of the application is made"));
            isIdleInTime();
        }
    }

    private boolean isIdleInTime() throws InterruptedException {
        long since = System.nanoTime();
        while (isBusy()) {
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                return false;
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        return true;
    }

    private boolean isBusy() {
        return made(CallEnvironment.class).stream().anyMatch(CallEnvironment::isCalling)
                || made(TokenFactory.class).stream().anyMatch(TokenFactory::isRequesting)
                || tokens().anyMatch(TokenSupplier::isRequesting);
    }

    /** Those that are ours. */
    private Stream<TokenSupplier> tokens() {
        return made(AccessTokenProvider.class).stream().filter(TokenSupplier.class::isInstance).map(TokenSupplier.class::cast);
    }

    /** Those in a store stay: they are no copies, and what is restored takes them from there. */
    private void forgetTokens() {
        made(TokenFactory.class).forEach(TokenFactory::forget);
        tokens().forEach(TokenSupplier::forget);
    }

    private void closeConnections() throws InterruptedException {
        await(made(CallEnvironment.class).stream().map(CallEnvironment::closeConnections).toList(),
                "Some connections to DingTalk are not closed at a checkpoint");
    }

    private static void await(List<CompletionStage<Void>> ends, String otherwise) throws InterruptedException {
        try {
            CompletableFuture.allOf(ends.stream().map(CompletionStage::toCompletableFuture).toArray(CompletableFuture[]::new))
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn(otherwise);
        }
    }

    /** The beans of a type that are there already, of all clients. */
    private <T> List<T> made(Class<T> type) {
        var container = Arc.container();
        if (ended || container == null || !container.isRunning()) {
            return List.of();
        }
        return container.beanManager().getBeans(type, Any.Literal.INSTANCE).stream()
                .map(bean -> CheckpointHook.<T> made(container, (InjectableBean<?>) bean)).filter(Objects::nonNull).toList();
    }

    @SuppressWarnings("unchecked")
    private static <T> T made(ArcContainer container, InjectableBean<?> bean) {
        return container.getContexts(bean.getScope()).stream().filter(it -> it.isActive()).findFirst()
                .map(it -> it.get((InjectableBean<T>) bean)).orElse(null);
    }
}

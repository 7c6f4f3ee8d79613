package io.quarkiverse.dingtalk.conference.client;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import io.netty.channel.EventLoop;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.context.SmallRyeThreadContext;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.impl.VertxInternal;

/**
 * The Vert.x contexts of calls. Each call has one of its own, which sees what its caller's holds, such as a trace or the
 * CDI request. None belongs to a verticle, so that no undeployment ends a call; and it stays on the event loop of its
 * caller or, for a caller without one, always on the same, where the connections of its calls before are.
 */
final class CallContexts {

    private final VertxInternal vertx;
    private final boolean propagateAlways;
    private final ActiveCalls active;
    private final EventLoop[] loops;
    private final Map<EventLoop, ContextInternal> roots = new ConcurrentHashMap<>();

    /**
     * @param propagateAlways whether threads without a Vert.x context may hold more than the CDI request, such as a trace
     * @param active is told of all calls
     */
    CallContexts(Vertx vertx, boolean propagateAlways, ActiveCalls active) {
        this.active = active;
        this.vertx = (VertxInternal) vertx;
        this.propagateAlways = propagateAlways;
        var all = new ArrayList<EventLoop>();
        for (var loop : this.vertx.getEventLoopGroup()) {
            all.add((EventLoop) loop);
        }
        this.loops = all.toArray(new EventLoop[0]);
    }

    /** Those whose contexts are in use. */
    ActiveCalls active() {
        return active;
    }

    /** The context of the caller, or null. */
    ContextInternal ofCaller() {
        return (ContextInternal) Vertx.currentContext();
    }

    /** A context for one call. */
    ContextInternal forCall(ContextInternal caller) {
        var own = root(caller).duplicate();
        if (caller != null && caller.isDuplicate()) {
            own.localContextData().putAll(caller.localContextData());
        } else {
            VertxContextSafetyToggle.setContextSafe(own, true);
        }
        return own;
    }

    /** Runs tasks with what the thread of a caller holds that is not in its Vert.x context; null if there is nothing. */
    Executor propagation(ContextInternal caller) {
        if (caller != null && caller.isDuplicate()) {
            return null;
        }
        return propagateAlways || Arc.container().requestContext().isActive()
                ? SmallRyeThreadContext.getCurrentThreadContextOrDefaultContexts().currentContextExecutor()
                : null;
    }

    /**
     * Runs a task later, in the context of this thread.
     *
     * @return what cancels it
     */
    Runnable schedule(long millis, Runnable task) {
        var caller = ofCaller();
        long timer = root(caller).setTimer(millis, fired -> run(caller, task));
        return () -> vertx.cancelTimer(timer);
    }

    /** Runs a task in the context of a caller; on this thread for a caller without one. */
    static void run(ContextInternal caller, Runnable task) {
        if (caller == null) {
            task.run();
        } else if (caller.isEventLoopContext()) {
            caller.emit(task, Runnable::run);
        } else {
            // in turn with its other tasks, it would wait for one that waits for this result
            caller.executeBlocking(() -> {
                task.run();
                return null;
            }, false);
        }
    }

    private ContextInternal root(ContextInternal caller) {
        var loop = caller != null && caller.isEventLoopContext() ? caller.nettyEventLoop()
                : loops[(int) (Thread.currentThread().getId() % loops.length)];
        var known = roots.get(loop);
        return known != null ? known : roots.computeIfAbsent(loop, it -> vertx.createEventLoopContext(it, null, null));
    }

    /**
     * Runs a task in a context that belongs to no caller: what a Vert.x client is made in, owns it. The class loader is
     * set too, since the first caller may be a thread that has another one, or none.
     */
    <T> T runInOwnContext(ClassLoader loader, Supplier<T> task) {
        var thread = Thread.currentThread();
        var callersLoader = thread.getContextClassLoader();
        var own = root(null).duplicate();
        var previous = own.beginDispatch();
        thread.setContextClassLoader(loader);
        try {
            return task.get();
        } finally {
            thread.setContextClassLoader(callersLoader);
            own.endDispatch(previous);
        }
    }
}

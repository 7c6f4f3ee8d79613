package io.quarkiverse.dingtalk.conference.event.delivery;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.ObserverMethod;

import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkiverse.dingtalk.conference.event.NotNow;
import io.quarkus.arc.Arc;

/**
 * The CDI observers of the events of a client. They are called here and not by ArC, which would log what an asynchronous one
 * throws as an error, {@link NotNow} too, and would not name the event.
 */
final class Observers implements Listener {

    private static final Logger LOG = Logger.getLogger(Observers.class);

    private final Annotation qualifier;
    private final EventThreads threads;
    private final Map<Class<?>, List<ObserverMethod<MeetingEvent>>> byType = new ConcurrentHashMap<>();

    Observers(Annotation qualifier, EventThreads threads) {
        this.qualifier = qualifier;
        this.threads = threads;
    }

    @Override
    public boolean wants(MeetingEvent event) {
        return !of(event).isEmpty();
    }

    /** The synchronous ones in their order, until one fails; at the same time each asynchronous one. */
    @Override
    public CompletionStage<Boolean> tell(MeetingEvent event) {
        var fired = new FiredEvent<>(event, qualifier);
        var verdicts = new ArrayList<CompletionStage<Boolean>>();
        var inTurn = of(event).stream().filter(Predicate.not(ObserverMethod::isAsync)).toList();
        if (!inTurn.isEmpty()) {
            verdicts.add(call(inTurn, fired));
        }
        of(event).stream().filter(ObserverMethod::isAsync).forEach(it -> verdicts.add(call(List.of(it), fired)));
        return Verdicts.all(verdicts);
    }

    /** One that observes a supertype takes this event just as well. */
    @SuppressWarnings({ "unchecked", "rawtypes" })
    private List<ObserverMethod<MeetingEvent>> of(MeetingEvent event) {
        return byType.computeIfAbsent(event.getClass(), type -> (List) List
                .copyOf(Arc.container().beanManager().resolveObserverMethods(event, Any.Literal.INSTANCE, qualifier)));
    }

    private CompletionStage<Boolean> call(List<ObserverMethod<MeetingEvent>> observers,
            FiredEvent<MeetingEvent> event) {
        return threads.call(() -> {
            var request = Arc.container().requestContext();
            request.activate();
            try {
                observers.forEach(it -> it.notify(event));
            } finally {
                request.terminate();
            }
        }).handle((done, failure) -> failure == null || refused(event.getEvent(), failure));
    }

    private static boolean refused(MeetingEvent event, Throwable failure) {
        if (failure instanceof NotNow) {
            LOG.debugf(failure, "%s is not handled now, DingTalk is to send it again", event);
        } else {
            LOG.errorf(failure, "%s was not handled, DingTalk is to send it again", event);
        }
        return false;
    }
}

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
    private final Map<Class<?>, List<Group>> byType = new ConcurrentHashMap<>();

    /** Those that are called one after the other, until one fails. */
    private record Group(List<ObserverMethod<MeetingEvent>> inTurn) {
    }

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
        var groups = of(event);
        if (groups.size() == 1) {
            return call(groups.get(0), fired);
        }
        return Verdicts.all(groups.stream().map(group -> call(group, fired)).toList());
    }

    private List<Group> of(MeetingEvent event) {
        return byType.computeIfAbsent(event.getClass(), type -> groups(event));
    }

    /** One that observes a supertype takes this event just as well. */
    @SuppressWarnings({ "unchecked", "rawtypes" })
    private List<Group> groups(MeetingEvent event) {
        List<ObserverMethod<MeetingEvent>> all = (List) List
                .copyOf(Arc.container().beanManager().resolveObserverMethods(event, Any.Literal.INSTANCE, qualifier));
        var groups = new ArrayList<Group>();
        var inTurn = all.stream().filter(Predicate.not(ObserverMethod::isAsync)).toList();
        if (!inTurn.isEmpty()) {
            groups.add(new Group(inTurn));
        }
        all.stream().filter(ObserverMethod::isAsync).forEach(it -> groups.add(new Group(List.of(it))));
        return groups;
    }

    private CompletionStage<Boolean> call(Group group,
            FiredEvent<MeetingEvent> event) {
        return threads.call(() -> {
            var request = Arc.container().requestContext();
            request.activate();
            try {
                group.inTurn().forEach(it -> it.notify(event));
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

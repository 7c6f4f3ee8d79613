package io.quarkiverse.dingtalk.conference.deployment;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkiverse.dingtalk.conference.event.MeetingEvents;
import io.quarkiverse.dingtalk.conference.event.delivery.Listeners;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.processor.ObserverInfo;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Looks for what listens to events of meetings: observers of one of their types, and injected {@link MeetingEvents}. */
final class EventListeners {

    private static final DotName EVENT = DotName.createSimple(MeetingEvent.class);
    private static final DotName EVENTS = DotName.createSimple(MeetingEvents.class);
    private static final DotName ANY = DotName.createSimple(Any.class);
    private static final DotName DEFAULT = DotName.createSimple(Default.class);
    private static final DotName VIRTUAL = DotName.createSimple(RunOnVirtualThread.class);

    private final Set<DotName> types = new HashSet<>();
    private final Map<String, Listeners> named = new TreeMap<>();
    private Optional<Listeners> ofAllClients = Optional.empty();

    private EventListeners(IndexView index) {
        types.add(EVENT);
        index.getAllKnownSubclasses(EVENT).stream().map(ClassInfo::name).forEach(types::add);
    }

    static EventListenersBuildItem in(BeanDiscoveryFinishedBuildItem beans, IndexView index) {
        var found = new EventListeners(index);
        beans.getObservers().forEach(found::add);
        beans.getInjectionPoints().stream().filter(it -> it.getRequiredType().name().equals(EVENTS))
                .forEach(it -> ClientProcessor.client(it.getRequiredQualifiers())
                        .ifPresent(client -> found.add(client, new Listeners(false, true, false))));
        return new EventListenersBuildItem(found.named, found.ofAllClients);
    }

    /** Those with a qualifier of another kind never see an event of ours. */
    private void add(ObserverInfo observer) {
        if (!types.contains(observer.getObservedType().name()) || !hasOurQualifiersOnly(observer.getQualifiers())) {
            return;
        }
        var client = ClientProcessor.client(observer.getQualifiers());
        var listeners = new Listeners(true, client.isPresent(), isOnVirtualThread(observer));
        client.ifPresentOrElse(it -> add(it, listeners),
                () -> ofAllClients = Optional.of(ofAllClients.map(listeners::and).orElse(listeners)));
    }

    private void add(String client, Listeners listeners) {
        named.merge(client, listeners, Listeners::and);
    }

    private static boolean hasOurQualifiersOnly(Collection<AnnotationInstance> qualifiers) {
        return qualifiers.stream().map(AnnotationInstance::name)
                .allMatch(Set.of(ANY, DEFAULT, ClientProcessor.CONFERENCE_CLIENT)::contains);
    }

    /** A synthetic one has no method. */
    private static boolean isOnVirtualThread(ObserverInfo observer) {
        var method = observer.getObserverMethod();
        return method != null && (method.hasAnnotation(VIRTUAL) || method.declaringClass().hasDeclaredAnnotation(VIRTUAL));
    }
}

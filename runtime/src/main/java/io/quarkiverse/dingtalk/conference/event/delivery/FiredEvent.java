package io.quarkiverse.dingtalk.conference.event.delivery;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.EventContext;
import jakarta.enterprise.inject.spi.EventMetadata;
import jakarta.enterprise.inject.spi.InjectionPoint;

/** An event as CDI hands it to an observer. */
record FiredEvent<E>(E event, Annotation qualifier) implements EventContext<E>, EventMetadata {

    @Override
    public E getEvent() {
        return event;
    }

    @Override
    public EventMetadata getMetadata() {
        return this;
    }

    @Override
    public Set<Annotation> getQualifiers() {
        return Set.of(Any.Literal.INSTANCE, qualifier);
    }

    /** It is not fired by an injected {@code Event}. */
    @Override
    public InjectionPoint getInjectionPoint() {
        return null;
    }

    @Override
    public Type getType() {
        return event.getClass();
    }
}

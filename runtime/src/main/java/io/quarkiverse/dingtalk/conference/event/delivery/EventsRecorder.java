package io.quarkiverse.dingtalk.conference.event.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.client.ClientBeans;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.config.EventsConfig;
import io.quarkiverse.dingtalk.conference.event.HandledEvents;
import io.quarkiverse.dingtalk.conference.event.MeetingEvents;
import io.quarkiverse.dingtalk.conference.token.TokenEnvironment;
import io.quarkus.arc.Arc;
import io.quarkus.arc.SyntheticCreationalContext;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.ShutdownContext;
import io.quarkus.runtime.annotations.Recorder;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.Vertx;

/** Makes the events of those clients beans that have listeners; starts and stops them. */
@Recorder
public class EventsRecorder {

    private static final Logger LOG = Logger.getLogger(EventsRecorder.class);

    /** For what is to be sent when no event is in work any more. */
    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private final RuntimeValue<ConferenceConfig> config;

    public EventsRecorder(RuntimeValue<ConferenceConfig> config) {
        this.config = config;
    }

    public Function<SyntheticCreationalContext<ClientEvents>, ClientEvents> events(String client, Listeners listeners) {
        var loader = Thread.currentThread().getContextClassLoader();
        return context -> {
            var name = new ClientName(client);
            var ofClient = name.in(config.getValue());
            var threads = new EventThreads(bean(Vertx.class), listeners.virtualThreads(), loader);
            var observers = listeners.observers()
                    ? Optional.of(new Observers(ClientBeans.qualifier(client), threads))
                    : Optional.<Observers> empty();
            return new ClientEvents(name, ofClient, observers, threads, once(client, ofClient.events(), threads),
                    bean(EventSourceFactory.class));
        };
    }

    private static Once once(String client, EventsConfig config, EventThreads threads) {
        var environment = bean(TokenEnvironment.class);
        var shared = Arc.container().select(HandledEvents.class);
        if (shared.isAmbiguous()) {
            throw new ConfigurationException("There is more than one bean of type HandledEvents: leave one.");
        }
        return new Once(client, new Memory(config.remembered(), config.rememberedFor(), environment.clock()),
                shared.stream().findFirst().map(it -> new FailSafeHandledEvents(it, environment.timers(), System::nanoTime)),
                config.rememberedFor(), threads.inTurn());
    }

    public Function<SyntheticCreationalContext<EventSink>, EventSink> sink(String client) {
        return context -> ClientBeans.of(ClientEvents.class, client).sink();
    }

    public Function<SyntheticCreationalContext<MeetingEvents>, MeetingEvents> subscribers(String client) {
        return context -> ClientBeans.of(ClientEvents.class, client).subscribers();
    }

    /**
     * When the application has started; its beans are still there when this ends.
     *
     * @param withServer whether it has an HTTP server, which DingTalk may call
     */
    public void start(Map<String, Listeners> listeners, boolean withServer, ShutdownContext shutdown) {
        var opened = new EventsStart(config.getValue(), listeners, withServer, LaunchMode.current(), LOG::log).clients();
        var all = listeners.keySet().stream().map(client -> ClientBeans.of(ClientEvents.class, client)).toList();
        shutdown.addShutdownTask(() -> close(all));
        all.stream().filter(it -> opened.contains(it.name())).forEach(ClientEvents::open);
    }

    private void close(List<ClientEvents> all) {
        var patience = all.stream().map(it -> it.name().in(config.getValue()).events().shutdownTimeout())
                .max(Duration::compareTo).orElseThrow().plus(FAREWELL);
        try {
            CompletableFuture.allOf(all.stream().map(ClientEvents::close).toArray(CompletableFuture[]::new))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("Some events of meetings were still in work when the application stopped. DingTalk will send them again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}

package io.quarkiverse.dingtalk.conference.deployment;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.resteasy.reactive.client.api.ClientLogger;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.client.CallEnvironment;
import io.quarkiverse.dingtalk.conference.client.Calls;
import io.quarkiverse.dingtalk.conference.client.ClientLoggers;
import io.quarkiverse.dingtalk.conference.client.ClientParts;
import io.quarkiverse.dingtalk.conference.client.Clients;
import io.quarkiverse.dingtalk.conference.client.ConferenceRecorder;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.token.AccessTokenFetcher;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkiverse.dingtalk.conference.token.AccessTokenStore;
import io.quarkiverse.dingtalk.conference.token.SuiteTicketProvider;
import io.quarkiverse.dingtalk.conference.token.SuiteTickets;
import io.quarkiverse.dingtalk.conference.token.TokenEnvironment;
import io.quarkiverse.dingtalk.conference.token.TokenFactory;
import io.quarkus.arc.BeanDestroyer.AutoCloseableDestroyer;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem.ExtendedBeanConfigurator;
import io.quarkus.arc.deployment.SyntheticBeansRuntimeInitBuildItem;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.arc.processor.BeanInfo;
import io.quarkus.arc.processor.InjectionPointInfo;
import io.quarkus.credentials.CredentialsProvider;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.gizmo2.Const;
import io.quarkus.gizmo2.desc.MethodDesc;
import io.smallrye.config.SecretKeys;

/** Finds the clients of the application, and makes beans of what the services of each share. */
class ClientProcessor {

    static final String FEATURE = "dingtalk-conference";

    static final DotName CONFERENCE_CLIENT = DotName.createSimple(ConferenceClient.class);
    private static final DotName DEFAULT = DotName.createSimple(Default.class);
    private static final DotName TOKENS = DotName.createSimple(AccessTokenProvider.class);

    private static final MethodDesc TOKEN_ENVIRONMENT = MethodDesc.of(TokenEnvironment.class, "create",
            TokenEnvironment.class);
    private static final MethodDesc SUITE_TICKETS = MethodDesc.of(TokenEnvironment.class, "suiteTickets",
            SuiteTickets.class);
    private static final MethodDesc LOGGER = MethodDesc.of(ClientLoggers.class, "logger", ClientLogger.class);
    private static final MethodDesc TOKEN_FACTORY = MethodDesc.of(ClientParts.class, "tokenFactory", TokenFactory.class,
            String.class);
    private static final MethodDesc TOKEN_PROVIDER = MethodDesc.of(ClientParts.class, "tokens", AccessTokenProvider.class,
            String.class);
    private static final MethodDesc CALLS = MethodDesc.of(ClientParts.class, "calls", Calls.class, String.class,
            boolean.class);

    /** What of a client is injected, with what it is made of, if that may be of the application. */
    private static final Map<DotName, Optional<DotName>> SERVICES = services();

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem(FEATURE);
    }

    @BuildStep
    ClientsBuildItem clients(BeanDiscoveryFinishedBuildItem beans, EventListenersBuildItem listeners,
            Capabilities capabilities) {
        var injected = new TreeSet<String>();
        var needed = new TreeMap<String, String>();
        for (InjectionPointInfo point : beans.getInjectionPoints()) {
            var service = point.getRequiredType().name();
            client(point.getRequiredQualifiers()).filter(client -> SERVICES.containsKey(service))
                    .filter(client -> !isOfTheApplication(service, client, beans)).ifPresent(client -> {
                        injected.add(client);
                        if (SERVICES.get(service).filter(it -> isOfTheApplication(it, client, beans)).isEmpty()) {
                            needed.putIfAbsent(client, point.getTargetInfo());
                        }
                    });
        }
        var tokenBeans = tokenBeans(beans);
        var named = new TreeSet<>(injected);
        named.addAll(tokenBeans.keySet());
        named.addAll(listeners.namedClients());
        named.add(ConferenceConfig.DEFAULT_CLIENT);
        var names = ConfiguredClients.distinct(named, configured());
        ConfiguredClients.requireNoProperties(names);
        return new ClientsBuildItem(
                new Clients(names, needed, tokenBeans, CallbackProcessor.isThereAServer(capabilities)), injected);
    }

    private static Map<DotName, Optional<DotName>> services() {
        var services = new HashMap<DotName, Optional<DotName>>();
        services.put(TOKENS, Optional.empty());
        Topic.ALL.forEach(topic -> {
            services.put(topic.reactiveName(), Optional.empty());
            services.put(topic.blockingName(), Optional.of(topic.reactiveName()));
        });
        return services;
    }

    /** For which client a bean is, or is wanted; a qualifier of another kind makes it none of ours. */
    static Optional<String> client(Collection<AnnotationInstance> qualifiers) {
        return qualifiers.stream().filter(it -> it.name().equals(CONFERENCE_CLIENT)).map(it -> it.value().asString())
                .findFirst().or(() -> qualifiers.stream().filter(it -> it.name().equals(DEFAULT))
                        .map(it -> ConferenceConfig.DEFAULT_CLIENT).findFirst());
    }

    /** Ours are made later. */
    private static boolean isOfTheApplication(DotName service, String client, BeanDiscoveryFinishedBuildItem beans) {
        return beans.beanStream().withBeanType(service).stream()
                .anyMatch(bean -> client(bean.getQualifiers()).filter(client::equals).isPresent());
    }

    /** As the configuration is at build time; the names that only the run-time configuration has must be injected somewhere. */
    private static Set<String> configured() {
        // the names of secrets are not listed otherwise
        return SecretKeys.doUnlocked(() -> ConfiguredClients.of(ConfigProvider.getConfig().getPropertyNames()));
    }

    /** The types of the beans that provide access tokens, by the client that they are for. */
    private static Map<String, Set<String>> tokenBeans(BeanDiscoveryFinishedBuildItem beans) {
        var types = new TreeMap<String, Set<String>>();
        for (Class<?> type : List.of(AccessTokenProvider.class, AccessTokenFetcher.class)) {
            for (BeanInfo bean : beans.beanStream().withBeanType(type)) {
                client(bean.getQualifiers()).ifPresent(
                        client -> types.computeIfAbsent(client, it -> new HashSet<>()).add(type.getSimpleName()));
            }
        }
        return types;
    }

    @BuildStep
    AdditionalBeanBuildItem qualifier() {
        return AdditionalBeanBuildItem.builder().addBeanClass(ConferenceClient.class).build();
    }

    /** What of the application is looked up in code. */
    @BuildStep
    UnremovableBeanBuildItem beansOfTheApplication() {
        return UnremovableBeanBuildItem.beanTypes(CredentialsProvider.class, AccessTokenProvider.class,
                AccessTokenFetcher.class, AccessTokenStore.class, SuiteTicketProvider.class, InstantSource.class);
    }

    @BuildStep
    void shared(BuildProducer<SyntheticBeanBuildItem> beans) {
        beans.produce(SyntheticBeanBuildItem.configure(TokenEnvironment.class).scope(Singleton.class).unremovable()
                .creator(Maker.call(TOKEN_ENVIRONMENT)).done());
        beans.produce(SyntheticBeanBuildItem.configure(SuiteTickets.class).defaultBean().unremovable()
                .scope(ApplicationScoped.class) // with a proxy, so that a test can put a mock in its place
                .creator(Maker.call(SUITE_TICKETS)).done());
        beans.produce(SyntheticBeanBuildItem.configure(ClientLogger.class).defaultBean()
                .unremovable() // the REST client looks for it in code
                .scope(Dependent.class) // each client tells its logger how much of a body to show
                .creator(Maker.call(LOGGER)).done());
    }

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    void calls(ConferenceRecorder recorder, Capabilities capabilities, Optional<CheckpointsBuildItem> checkpoints,
            ClientsBuildItem clients, BuildProducer<SyntheticBeanBuildItem> beans) {
        beans.produce(
                SyntheticBeanBuildItem.configure(CallEnvironment.class).setRuntimeInit().scope(Singleton.class).unremovable()
                        .createWith(recorder.environment(capabilities.isPresent(Capability.OPENTELEMETRY_TRACER),
                                checkpoints.isPresent(), clients.clients()))
                        .done());
        for (String client : clients.names()) {
            beans.produce(made(TokenFactory.class, client).scope(Singleton.class).unremovable()
                    .creator(Maker.call(TOKEN_FACTORY, Const.of(client))).destroyer(AutoCloseableDestroyer.class).done());
            beans.produce(made(AccessTokenProvider.class, client).scope(ApplicationScoped.class).unremovable()
                    .creator(Maker.call(TOKEN_PROVIDER, Const.of(client))).done());
            beans.produce(made(Calls.class, client).scope(Singleton.class).unremovable()
                    .creator(Maker.call(CALLS, Const.of(client), Const.of(clients.hasOwnProvider(client))))
                    .destroyer(AutoCloseableDestroyer.class).done());
        }
    }

    /** Of a recorder. A bean of the application of the same type and client comes before ours. */
    static ExtendedBeanConfigurator bean(Class<?> type, String client) {
        return made(type, client).setRuntimeInit();
    }

    /** The same of a {@link Maker}. */
    static ExtendedBeanConfigurator made(Class<?> type, String client) {
        return SyntheticBeanBuildItem.configure(type).addQualifier(qualifier(client)).defaultBean();
    }

    private static AnnotationInstance qualifier(String client) {
        return client.equals(ConferenceConfig.DEFAULT_CLIENT) ? AnnotationInstance.builder(DEFAULT).build()
                : AnnotationInstance.builder(CONFERENCE_CLIENT).value(client).build();
    }

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    @Consume(SyntheticBeansRuntimeInitBuildItem.class)
    void check(ConferenceRecorder recorder, ClientsBuildItem clients) {
        recorder.check(clients.clients());
    }
}

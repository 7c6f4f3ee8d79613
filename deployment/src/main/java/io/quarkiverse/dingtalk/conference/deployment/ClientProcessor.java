package io.quarkiverse.dingtalk.conference.deployment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.client.CallEnvironment;
import io.quarkiverse.dingtalk.conference.client.ClientLoggers;
import io.quarkiverse.dingtalk.conference.client.ConferenceRecorder;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.token.AccessTokenFetcher;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
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
import io.smallrye.config.SecretKeys;

/** Finds the clients of the application, and makes the services of each beans. */
class ClientProcessor {

    static final String FEATURE = "dingtalk-conference";

    static final DotName CONFERENCE_CLIENT = DotName.createSimple(ConferenceClient.class);
    private static final Pattern CONFIGURED_NAME = Pattern
            .compile(Pattern.quote(ConferenceConfig.PREFIX) + "\\.\"([^\"]+)\"\\..+");

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem(FEATURE);
    }

    @BuildStep
    ClientsBuildItem clients(BeanDiscoveryFinishedBuildItem beans) {
        return new ClientsBuildItem(injected(beans), configured(), tokenBeans(beans));
    }

    private static Map<String, String> injected(BeanDiscoveryFinishedBuildItem beans) {
        var places = new TreeMap<String, String>();
        for (InjectionPointInfo point : beans.getInjectionPoints()) {
            for (AnnotationInstance qualifier : point.getRequiredQualifiers()) {
                if (qualifier.name().equals(CONFERENCE_CLIENT)) {
                    places.putIfAbsent(qualifier.value().asString(), point.getTargetInfo());
                }
            }
        }
        return places;
    }

    /** As the configuration is at build time; the names that only the run-time configuration has must be injected somewhere. */
    static Set<String> configured() {
        // the names of secrets are not listed otherwise
        return SecretKeys.doUnlocked(() -> StreamSupport
                .stream(ConfigProvider.getConfig().getPropertyNames().spliterator(), false)
                .map(CONFIGURED_NAME::matcher).filter(name -> name.matches()).map(name -> name.group(1))
                .collect(Collectors.toSet()));
    }

    /** The types of the beans that provide access tokens, by the client that they are for. */
    private static Map<String, Set<String>> tokenBeans(BeanDiscoveryFinishedBuildItem beans) {
        var types = new TreeMap<String, Set<String>>();
        for (Class<?> type : List.of(AccessTokenProvider.class, AccessTokenFetcher.class)) {
            for (BeanInfo bean : beans.beanStream().withBeanType(type)) {
                types.computeIfAbsent(bean.getQualifier(CONFERENCE_CLIENT).map(it -> it.value().asString())
                        .orElse(ConferenceConfig.DEFAULT_CLIENT), it -> new HashSet<>()).add(type.getSimpleName());
            }
        }
        return types;
    }

    @BuildStep
    void beansOfTheApplication(BuildProducer<AdditionalBeanBuildItem> ours, BuildProducer<UnremovableBeanBuildItem> theirs) {
        ours.produce(AdditionalBeanBuildItem.unremovableOf(TokenEnvironment.class));
        ours.produce(AdditionalBeanBuildItem.unremovableOf(ClientLoggers.class)); // the REST client looks for it in code
        ours.produce(AdditionalBeanBuildItem.builder().addBeanClass(ConferenceClient.class).build());
        theirs.produce(UnremovableBeanBuildItem.beanTypes(CredentialsProvider.class, AccessTokenProvider.class,
                ReactiveMeetingService.class)); // looked up in code
    }

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    void services(ConferenceRecorder recorder, OperationPoliciesBuildItem policies, Capabilities capabilities,
            ClientsBuildItem clients, BuildProducer<SyntheticBeanBuildItem> beans) {
        beans.produce(
                SyntheticBeanBuildItem.configure(CallEnvironment.class).setRuntimeInit().scope(Singleton.class).unremovable()
                        .createWith(recorder.environment(capabilities.isPresent(Capability.OPENTELEMETRY_TRACER),
                                clients.injected(), clients.tokenBeans()))
                        .done());
        for (String client : clients.names()) {
            beans.produce(bean(TokenFactory.class, client).scope(Singleton.class).unremovable()
                    .createWith(recorder.tokenFactory(client)).destroyer(AutoCloseableDestroyer.class).done());
            beans.produce(bean(AccessTokenProvider.class, client).scope(ApplicationScoped.class).unremovable()
                    .createWith(recorder.tokens(client)).done());
            beans.produce(bean(ReactiveMeetingService.class, client).unremovable().scope(ApplicationScoped.class)
                    .createWith(recorder.reactive(client, clients.hasOwnProvider(client), policies.policies()))
                    .destroyer(AutoCloseableDestroyer.class).done());
            beans.produce(service(MeetingService.class, client, clients).scope(ApplicationScoped.class)
                    .createWith(recorder.blocking(client)).done());
        }
    }

    /** A client that only the configuration names is looked up in code, which ArC does not see. */
    private static ExtendedBeanConfigurator service(Class<?> type, String client, ClientsBuildItem clients) {
        return clients.isInjected(client) ? bean(type, client) : bean(type, client).unremovable();
    }

    /** A bean of the application of the same type and client comes before ours. */
    private static ExtendedBeanConfigurator bean(Class<?> type, String client) {
        return SyntheticBeanBuildItem.configure(type).qualifiers(qualifiers(client)).defaultBean().setRuntimeInit();
    }

    /** None stands for the default client. */
    private static AnnotationInstance[] qualifiers(String client) {
        return client.equals(ConferenceConfig.DEFAULT_CLIENT) ? new AnnotationInstance[0]
                : new AnnotationInstance[] { AnnotationInstance.builder(CONFERENCE_CLIENT).value(client).build() };
    }

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    @Consume(SyntheticBeansRuntimeInitBuildItem.class)
    void check(ConferenceRecorder recorder, ClientsBuildItem clients) {
        recorder.check(clients.injected(), clients.tokenBeans());
    }
}

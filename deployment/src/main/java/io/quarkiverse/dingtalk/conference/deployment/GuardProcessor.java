package io.quarkiverse.dingtalk.conference.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.guard.GuardKeys;
import io.quarkiverse.dingtalk.conference.guard.GuardName;
import io.quarkiverse.dingtalk.conference.guard.OperationGuard;
import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkus.arc.deployment.GeneratedBeanBuildItem;
import io.quarkus.arc.deployment.GeneratedBeanGizmoAdaptor;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ServiceProviderBuildItem;
import io.quarkus.gizmo.ClassCreator;
import io.quarkus.gizmo.ClassOutput;
import io.quarkus.gizmo.MethodDescriptor;
import io.smallrye.config.ConfigSourceInterceptor;

/**
 * Makes a guard for each operation of each client: a subclass of {@link OperationGuard} with its annotations, since what
 * the annotations of fault tolerance keep belongs to the class they stand on.
 */
class GuardProcessor {

    @BuildStep
    void guards(CombinedIndexBuildItem index, BuildProducer<GeneratedBeanBuildItem> beans,
            BuildProducer<UnremovableBeanBuildItem> lookedUp) {
        var output = new GeneratedBeanGizmoAdaptor(beans);
        var base = index.getIndex().getClassByName(OperationGuard.class);
        for (String client : clients(index.getIndex())) {
            var guards = new ArrayList<>(of(client, index.getIndex()).values());
            guards.forEach(name -> subclass(name, base, output));
            lookedUp.produce(UnremovableBeanBuildItem.beanClassNames(guards.toArray(String[]::new)));
        }
    }

    /** The guards of a client, by operation. */
    static Map<String, String> of(String client, IndexView index) {
        return index.getClassByName(ConferenceApi.class).methods().stream().map(GuardProcessor::operation)
                .collect(Collectors.toMap(it -> it, it -> GuardName.of(new ClientName(client), it)));
    }

    private static String operation(MethodInfo method) {
        return Character.toUpperCase(method.name().charAt(0)) + method.name().substring(1);
    }

    /** Those that the application names anywhere: which of them it injects is known only when all beans are. */
    private static Set<String> clients(IndexView index) {
        var names = new TreeSet<>(ClientProcessor.configured());
        index.getAnnotations(ClientProcessor.CONFERENCE_CLIENT).forEach(it -> names.add(it.value().asString()));
        names.add(ClientName.DEFAULT.value());
        return names;
    }

    private static void subclass(String name, ClassInfo base, ClassOutput output) {
        try (var subclass = ClassCreator.builder().classOutput(output).className(name).superClass(base.name().toString())
                .build()) {
            subclass.addAnnotation(Singleton.class);
            annotatedMethods(base).forEach(method -> override(method, subclass));
        }
    }

    private static List<MethodInfo> annotatedMethods(ClassInfo base) {
        return base.methods().stream().filter(it -> !it.declaredAnnotations().isEmpty() && !it.isConstructor()).toList();
    }

    private static void override(MethodInfo method, ClassCreator subclass) {
        var descriptor = MethodDescriptor.of(method);
        try (var creator = subclass.getMethodCreator(descriptor)) {
            method.declaredAnnotations().forEach(creator::addAnnotation);
            creator.returnValue(creator.invokeSpecialMethod(descriptor, creator.getThis(), creator.getMethodParam(0)));
        }
    }

    /** A native executable has only the services that are named at build time. */
    @BuildStep
    ServiceProviderBuildItem keys() {
        return new ServiceProviderBuildItem(ConfigSourceInterceptor.class.getName(), GuardKeys.class.getName());
    }
}

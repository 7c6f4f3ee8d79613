package io.quarkiverse.dingtalk.conference.deployment;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;

/**
 * Native executables write and read the public types as JSON too. Jackson is always there, since the REST client brings it.
 */
class JsonProcessor {

    private static final DotName READ_BY_A_BUILDER = DotName.createSimple(JsonDeserialize.class);
    private static final String OURS = MeetingService.class.getPackageName() + ".";

    @BuildStep
    ReflectiveClassBuildItem publicTypes(CombinedIndexBuildItem index) {
        return ReflectiveClassBuildItem.builder(reflected(index.getIndex())).methods()
                .reason("Jackson writes and reads the public types of quarkus-dingtalk-conference").build();
    }

    /** Each type and its builder, with what is generated for them. */
    static List<String> reflected(IndexView index) {
        return index.getAnnotations(READ_BY_A_BUILDER).stream()
                .filter(it -> it.target().asClass().name().toString().startsWith(OURS))
                .flatMap(it -> Stream.of(it.target().asClass().name(), it.value("builder").asClass().name()))
                .flatMap(it -> Stream.concat(Stream.of(it), generated(index.getAllKnownSubclasses(it))))
                .map(DotName::toString).sorted().toList();
    }

    private static Stream<DotName> generated(Collection<ClassInfo> implementations) {
        return implementations.stream().map(ClassInfo::name);
    }
}

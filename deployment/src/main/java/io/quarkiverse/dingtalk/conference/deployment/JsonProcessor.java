package io.quarkiverse.dingtalk.conference.deployment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkiverse.dingtalk.conference.rest.event.EventReader;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;

/**
 * Native executables write and read the public types as JSON too. Jackson is always there, since the REST client brings it.
 */
class JsonProcessor {

    private static final DotName READ_BY_A_BUILDER = DotName.createSimple(JsonDeserialize.class);
    private static final String OURS = MeetingService.class.getPackageName() + ".";
    private static final String EVENTS = MeetingEvent.class.getPackageName() + ".";
    private static final String WIRE_OF_EVENTS = EventReader.class.getPackageName() + ".";

    @BuildStep
    ReflectiveClassBuildItem publicTypes(CombinedIndexBuildItem index) {
        return ReflectiveClassBuildItem.builder(reflected(index.getIndex())).methods()
                .reason("Jackson writes and reads the public types of quarkus-dingtalk-conference").build();
    }

    /** Only applications that listen to events pay for them; the REST client registers no records that no operation has. */
    @BuildStep
    void events(CombinedIndexBuildItem index, EventListenersBuildItem listeners,
            BuildProducer<ReflectiveClassBuildItem> reflective) {
        if (!listeners.isEmpty()) {
            reflective.produce(ReflectiveClassBuildItem.builder(reflectedEvents(index.getIndex())).methods()
                    .reason("Jackson writes and reads the events of quarkus-dingtalk-conference").build());
            reflective.produce(ReflectiveClassBuildItem.builder(wireOfEvents(index.getIndex())).constructors().methods()
                    .fields().reason("Jackson reads what DingTalk sends about events").build());
        }
    }

    /** Each type and its builder, with what they inherit from and what is generated for them; but for events. */
    static List<String> reflected(IndexView index) {
        return reflected(index, type -> !type.startsWith(EVENTS));
    }

    /** The same of events. */
    static List<String> reflectedEvents(IndexView index) {
        return reflected(index, type -> type.startsWith(EVENTS));
    }

    private static List<String> reflected(IndexView index, Predicate<String> wanted) {
        return index.getAnnotations(READ_BY_A_BUILDER).stream()
                .filter(it -> it.target().asClass().name().toString().startsWith(OURS))
                .filter(it -> wanted.test(it.target().asClass().name().toString()))
                .flatMap(it -> Stream.of(it.target().asClass().name(), it.value("builder").asClass().name()))
                .flatMap(it -> Stream.of(lineage(index, it), generated(index.getAllKnownSubclasses(it))).flatMap(all -> all))
                .map(DotName::toString).distinct().sorted().toList();
    }

    /** The type and those of ours that it inherits from, where methods of events are declared. */
    private static Stream<DotName> lineage(IndexView index, DotName type) {
        return Stream.iterate(type, it -> it != null && it.toString().startsWith(OURS),
                it -> Optional.ofNullable(index.getClassByName(it)).map(ClassInfo::superName).orElse(null));
    }

    private static Stream<DotName> generated(Collection<ClassInfo> implementations) {
        return implementations.stream().map(ClassInfo::name);
    }

    /** The records that hold the fields of events. */
    static List<String> wireOfEvents(IndexView index) {
        return index.getKnownClasses().stream().filter(ClassInfo::isRecord).map(it -> it.name().toString())
                .filter(it -> it.startsWith(WIRE_OF_EVENTS + "EventData")).sorted().toList();
    }
}

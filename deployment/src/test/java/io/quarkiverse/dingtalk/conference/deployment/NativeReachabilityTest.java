package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.event.Observes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.test.QuarkusUnitTest;

/** What Jackson writes and reads on the wire has to be known to a native executable, here of an app that has all of it. */
class NativeReachabilityTest {

    private static final String REGISTERED = "test.registered-for-reflection";
    private static final String RECORDS = "test.records-of-the-wire";
    private static final String WIRE = "io.quarkiverse.dingtalk.conference.rest.";

    /** Parsed as trees, or made by ourselves. */
    private static final Set<String> NO_JSON = Set.of("wire.ErrorBody", "event.ArrivedEvent", "event.EventType",
            "event.StreamFrame", "event.SuiteTicket");

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .withApplicationRoot(root -> root.addClass(Listener.class))
            .addBuildChainCustomizer(chain -> chain.addBuildStep(context -> {
                var registered = new TreeSet<String>();
                context.consumeMulti(ReflectiveClassBuildItem.class).forEach(it -> registered.addAll(it.getClassNames()));
                var records = new TreeSet<String>();
                context.consume(CombinedIndexBuildItem.class).getIndex().getKnownClasses().stream()
                        .filter(it -> it.isRecord() && it.name().toString().startsWith(WIRE))
                        .forEach(it -> records.add(it.name().toString()));
                System.setProperty(REGISTERED, String.join(",", registered));
                System.setProperty(RECORDS, String.join(",", records));
                context.produce(new FeatureBuildItem("looks-at-reflection"));
            }).consumes(ReflectiveClassBuildItem.class).consumes(CombinedIndexBuildItem.class)
                    .produces(FeatureBuildItem.class).build());

    @Test
    void everyRecordOfTheWireIsRegisteredForReflection() {
        var unknown = new TreeSet<>(list(RECORDS));
        unknown.removeAll(Set.copyOf(list(REGISTERED)));
        unknown.removeIf(it -> NO_JSON.contains(it.substring(WIRE.length())));

        assertThat(unknown).isEmpty();
    }

    static class Listener {

        void on(@Observes MeetingEvent event) {
        }
    }

    private static List<String> list(String property) {
        return Arrays.asList(System.getProperty(property).split(","));
    }
}

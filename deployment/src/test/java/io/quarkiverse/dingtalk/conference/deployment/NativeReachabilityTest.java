package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.test.QuarkusUnitTest;

/**
 * What Jackson writes and reads on the wire has to be known to a native executable. Events are for applications that listen
 * to them, see {@link JsonProcessorTest}.
 */
class NativeReachabilityTest {

    private static final String REGISTERED = "test.registered-for-reflection";
    private static final String RECORDS = "test.records-of-the-wire";
    private static final String WIRE = "io.quarkiverse.dingtalk.conference.rest.";

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
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
        unknown.removeIf(it -> it.endsWith("ErrorBody") || it.startsWith(WIRE + "event."));

        assertThat(unknown).isEmpty();
    }

    private static List<String> list(String property) {
        return Arrays.asList(System.getProperty(property).split(","));
    }
}

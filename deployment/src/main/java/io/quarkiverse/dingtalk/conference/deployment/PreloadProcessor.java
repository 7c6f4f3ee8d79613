package io.quarkiverse.dingtalk.conference.deployment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jboss.jandex.IndexView;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.await.Await;
import io.quarkiverse.dingtalk.conference.client.Calls;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.guard.Guard;
import io.quarkiverse.dingtalk.conference.rest.meeting.MeetingsApi;
import io.quarkiverse.dingtalk.conference.rest.wire.WireJson;
import io.quarkiverse.dingtalk.conference.token.TokenFactory;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.PreloadClassBuildItem;
import io.quarkus.deployment.builditem.SnapStartEnabledBuildItem;

/**
 * Has SnapStart load, before its snapshot, the classes of ours that the first call of an instance would load otherwise:
 * what every call goes through, and bookings. Of the extensions, Quarkus loads none by itself.
 */
class PreloadProcessor {

    private static final Set<String> PACKAGES = Stream.of(MeetingService.class, Calls.class, Guard.class, TokenFactory.class,
            ConferenceException.class, Await.class, WireJson.class, MeetingsApi.class).map(Class::getPackageName)
            .collect(Collectors.toUnmodifiableSet());

    @BuildStep
    void classes(Optional<SnapStartEnabledBuildItem> snapStart, CombinedIndexBuildItem index,
            BuildProducer<PreloadClassBuildItem> classes) {
        if (snapStart.isPresent()) {
            preloaded(index.getIndex()).forEach(name -> classes.produce(new PreloadClassBuildItem(name)));
        }
    }

    static List<String> preloaded(IndexView index) {
        return index.getKnownClasses().stream().map(it -> it.name())
                .filter(it -> PACKAGES.contains(it.packagePrefix())).map(it -> it.toString()).sorted().toList();
    }
}

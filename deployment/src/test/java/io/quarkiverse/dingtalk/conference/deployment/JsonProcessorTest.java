package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkiverse.dingtalk.conference.event.MeetingStarted;
import io.quarkiverse.dingtalk.conference.event.MeetingStatusChanged;
import io.quarkiverse.dingtalk.conference.rest.event.ArrivedEvent;
import io.quarkiverse.dingtalk.conference.rest.event.EventReader;

class JsonProcessorTest {

    @Test
    void whatIsGeneratedForATypeAndItsBuilderIsReflectedToo() throws Exception {
        var index = Index.of(PageRequest.class, PageRequest.Builder.class, generated("PageRequest"),
                generated("PageRequest$Builder"));

        assertThat(JsonProcessor.reflected(index)).containsExactlyInAnyOrder(PageRequest.class.getName(),
                PageRequest.Builder.class.getName(), generated("PageRequest").getName(),
                generated("PageRequest$Builder").getName());
    }

    @Test
    void aBuilderWrittenByHandIsReflected() throws Exception {
        var index = Index.of(MeetingRequest.class, MeetingRequest.Builder.class, generated("MeetingRequest"));

        assertThat(JsonProcessor.reflected(index)).containsExactlyInAnyOrder(MeetingRequest.class.getName(),
                MeetingRequest.Builder.class.getName(), generated("MeetingRequest").getName());
    }

    @Test
    void whatIsInheritedByAnEventIsReflectedToo() throws Exception {
        var index = Index.of(MeetingStarted.class, MeetingStarted.Builder.class, MeetingStatusChanged.class,
                MeetingStatusChanged.Builder.class, MeetingEvent.class, MeetingEvent.Builder.class);

        assertThat(JsonProcessor.reflectedEvents(index)).containsExactlyInAnyOrder(MeetingStarted.class.getName(),
                MeetingStarted.Builder.class.getName(), MeetingStatusChanged.class.getName(),
                MeetingStatusChanged.Builder.class.getName(), MeetingEvent.class.getName(),
                MeetingEvent.Builder.class.getName());
    }

    @Test
    void eventsAreNotAmongTheTypesThatAreAlwaysReflected() throws Exception {
        assertThat(JsonProcessor.reflected(Index.of(MeetingStarted.class, MeetingStarted.Builder.class))).isEmpty();
    }

    @Test
    void theRecordsOfEventsAreReflected() throws Exception {
        var data = Class.forName(EventReader.class.getPackageName() + ".EventData");

        assertThat(JsonProcessor.wireOfEvents(Index.of(data, data.getDeclaredClasses()[0], ArrivedEvent.class)))
                .containsExactlyInAnyOrder(data.getName(), data.getDeclaredClasses()[0].getName());
    }

    private static Class<?> generated(String type) throws ClassNotFoundException {
        return Class.forName(PageRequest.class.getPackageName() + ".AutoValue_" + type);
    }
}

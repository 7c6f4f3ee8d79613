package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.PageRequest;

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

    private static Class<?> generated(String type) throws ClassNotFoundException {
        return Class.forName(PageRequest.class.getPackageName() + ".AutoValue_" + type);
    }
}

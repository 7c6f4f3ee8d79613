package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.client.Calls;
import io.quarkiverse.dingtalk.conference.devui.DevUIService;
import io.quarkiverse.dingtalk.conference.event.MeetingStarted;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingRequest;

class PreloadProcessorTest {

    @Test
    void whatEveryCallGoesThroughIsPreloadedAndBookings() throws Exception {
        assertThat(PreloadProcessor.preloaded(Index.of(Calls.class, MeetingRequest.Builder.class)))
                .containsExactly(MeetingRequest.Builder.class.getName(), Calls.class.getName());
    }

    @Test
    void whatAnApplicationMayNotHaveIsNot() throws Exception {
        assertThat(PreloadProcessor
                .preloaded(Index.of(DevUIService.class, MeetingStarted.class, LiveMeetingRequest.class, String.class)))
                .isEmpty();
    }
}

package io.quarkiverse.dingtalk.conference.streaming;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.SmallWindow;

/** One of each type of this topic, in which everything is set. */
public final class FullStreamingTypes {

    private FullStreamingTypes() {
    }

    public static Stream<Supplier<Object>> all() {
        return Stream.of(FullStreamingTypes::request, FullStreamingTypes::started, FullStreamingTypes::failed,
                () -> StartedStreams.builder().started(List.of(started())).failed(List.of(failed())).build());
    }

    private static StreamRequest request() {
        return StreamRequest.builder().starter("s").name("n").targets("rtmp://a/key-1", "rtmps://b/key-2")
                .layout(RecordingLayout.SPEAKER).smallWindow(SmallWindow.FLOATING_BOTTOM).onlyWithHost(true).build();
    }

    private static StartedStream started() {
        return StartedStream.builder().target("rtmp://a/key-1").streamId("id").build();
    }

    private static FailedStream failed() {
        return FailedStream.builder().target("rtmps://b/key-2").reason("inner error").build();
    }
}

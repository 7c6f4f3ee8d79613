package io.quarkiverse.dingtalk.conference.rest.streaming;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;
import io.quarkiverse.dingtalk.conference.streaming.FailedStream;
import io.quarkiverse.dingtalk.conference.streaming.StartedStream;
import io.quarkiverse.dingtalk.conference.streaming.StartedStreams;

/** Both by address: to the id of the stream, to the reason. The page does not say of which type the values are. */
public record StartStreamOutResponse(Map<String, Object> successStreamMap, Map<String, Object> failStreamMap)
        implements
            WireResponse<StartedStreams> {

    @Override
    public boolean complete() {
        return successStreamMap != null || failStreamMap != null;
    }

    @Override
    public StartedStreams result() {
        return StartedStreams.builder()
                .started(list(successStreamMap, (target, id) -> StartedStream.builder().target(target).streamId(id).build()))
                .failed(list(failStreamMap, (target, reason) -> FailedStream.builder().target(target).reason(reason).build()))
                .build();
    }

    private static <T> List<T> list(Map<String, Object> byTarget, BiFunction<String, String, T> toUser) {
        return byTarget == null ? List.of()
                : byTarget.entrySet().stream().map(it -> toUser.apply(it.getKey(), text(it.getValue()))).toList();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** The addresses may hold keys. */
    @Override
    public String toString() {
        return "StartStreamOutResponse";
    }
}

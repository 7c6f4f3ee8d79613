package io.quarkiverse.dingtalk.conference.rest.streaming;

import java.util.List;
import java.util.Optional;

import io.quarkiverse.dingtalk.conference.rest.meeting.Codes;
import io.quarkiverse.dingtalk.conference.rest.wire.Code;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;
import io.quarkiverse.dingtalk.conference.streaming.StreamRequest;

/**
 * @param needHostJoin by its name true demands the host, and so does the page's sentence about it. What the page says of the
 *        values, true for allowed and false for not allowed, leaves open what is; so the name counts
 */
public record StartStreamOutRequest(String unionId, String streamName, List<String> streamUrlList, Code mode,
        Code smallWindowPosition, Boolean needHostJoin) implements WireRequest {

    public static StartStreamOutRequest of(StreamRequest request) {
        return new StartStreamOutRequest(request.starter(), request.name(), request.targets(),
                Codes.RECORDING_LAYOUT.write(Optional.of(request.layout()), "layout"),
                Codes.SMALL_WINDOW.write(Optional.of(request.smallWindow()), "smallWindow"),
                request.onlyWithHost());
    }

    /** The addresses may hold keys. */
    @Override
    public String toString() {
        return "StartStreamOutRequest";
    }
}

package io.quarkiverse.dingtalk.conference.rest.recording;

import io.quarkiverse.dingtalk.conference.recording.RecordingRequest;
import io.quarkiverse.dingtalk.conference.rest.meeting.Codes;
import io.quarkiverse.dingtalk.conference.rest.wire.Code;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record StartCloudRecordRequest(String unionId, Code mode, Code smallWindowPosition) implements WireRequest {

    public static StartCloudRecordRequest of(RecordingRequest request) {
        return new StartCloudRecordRequest(request.host(),
                Codes.RECORDING_LAYOUT.write(request.layout(), "layout", request.unknownValues()),
                Codes.SMALL_WINDOW.write(request.smallWindow(), "smallWindow", request.unknownValues()));
    }
}

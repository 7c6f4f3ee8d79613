package io.quarkiverse.dingtalk.conference.rest.recording;

import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record StopCloudRecordRequest(String unionId) implements WireRequest {
}

package io.quarkiverse.dingtalk.conference.rest.minutes;

import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record StopMinutesRequest(String unionId) implements WireRequest {
}

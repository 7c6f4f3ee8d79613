package io.quarkiverse.dingtalk.conference.rest.meeting;

import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record CreateAutoLoginUrlRequest(String meetingUrl, String unionId) implements WireRequest {
}

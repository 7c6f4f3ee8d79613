package io.quarkiverse.dingtalk.conference.rest.wire;

/** The body of a request to DingTalk. */
public interface WireRequest {
}

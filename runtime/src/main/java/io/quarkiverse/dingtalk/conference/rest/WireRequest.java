package io.quarkiverse.dingtalk.conference.rest;

/** The body of a request to DingTalk. */
public interface WireRequest {
}

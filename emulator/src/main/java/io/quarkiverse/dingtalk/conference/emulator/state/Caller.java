package io.quarkiverse.dingtalk.conference.emulator.state;

/** Who calls: an app, in the name of one organization. What one of them booked is no business of the others. */
public record Caller(String app, String corpId) {
}

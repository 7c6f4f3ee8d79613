package io.quarkiverse.dingtalk.conference.emulator;

/** Who calls: an app, in the name of one organization. What one of them booked is no business of the others. */
record Caller(String app, String corpId) {
}

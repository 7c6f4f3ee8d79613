package io.quarkiverse.dingtalk.conference.event.callback;

/** What has arrived is not from DingTalk, or not for this client. Who sent it is not told why. */
final class Refused extends Exception {

    /** @param reason for the log, without secrets */
    Refused(String reason) {
        super(reason, null, false, false);
    }
}

package io.quarkiverse.dingtalk.conference.emulator;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;

import io.quarkiverse.dingtalk.conference.emulator.push.Callback;

/**
 * How an {@link EmulatorServer} is set up.
 *
 * @param host the address to listen on
 * @param port the port to listen on, 0 for any free one
 * @param appKey the key of the one internal app that may ask for tokens, also its client id; keys that begin with it and a
 *        dash are those of siblings, which differ from it only in that each is sent events of its own
 * @param appSecret the secret of that app
 * @param suiteKey the key of the one third-party app that may ask for tokens of organizations
 * @param suiteSecret the secret of that third-party app
 * @param suiteTicket the ticket it was pushed last
 * @param corpId the organization that the app belongs to
 * @param throttle whether calls are limited as DingTalk limits them: 20 a second of each operation by an app, and 10,000
 *        within 20 seconds from an address; off by default, since a test may well call more often
 * @param lastMeetingOnly whether the list of the meetings of a booking holds only the last one, as one of DingTalk's pages
 *        says; off by default, as another speaks of all
 * @param clock what the emulator takes for the present: when tokens expire, when meetings start and end
 * @param callback where events are pushed to, null for nowhere, the default
 * @param tls a second port, with TLS; null for none, the default
 */
public record EmulatorOptions(String host, int port, String appKey, String appSecret, String suiteKey, String suiteSecret,
        String suiteTicket, String corpId, boolean throttle, boolean lastMeetingOnly, InstantSource clock,
        Callback callback, Tls tls) {

    public EmulatorOptions {
        requireText(host, "host");
        requireText(appKey, "appKey");
        requireText(appSecret, "appSecret");
        requireText(suiteKey, "suiteKey");
        requireText(suiteSecret, "suiteSecret");
        requireText(suiteTicket, "suiteTicket");
        requireText(corpId, "corpId");
        requireNonNull(clock, "clock");
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port must be from 0 to 65535, not " + port);
        }
    }

    /** Loopback only, any free port, well-known credentials, the system's clock. */
    public static EmulatorOptions defaults() {
        return new EmulatorOptions("127.0.0.1", 0, "ding-emulator-key", "ding-emulator-secret", "ding-emulator-suite-key",
                "ding-emulator-suite-secret", "ding-emulator-suite-ticket", "ding-emulator-corp", false, false,
                InstantSource.system(), null, null);
    }

    public EmulatorOptions withHost(String host) {
        return new EmulatorOptions(host, port, appKey, appSecret, suiteKey, suiteSecret, suiteTicket, corpId, throttle,
                lastMeetingOnly, clock, callback, tls);
    }

    public EmulatorOptions withPort(int port) {
        return new EmulatorOptions(host, port, appKey, appSecret, suiteKey, suiteSecret, suiteTicket, corpId, throttle,
                lastMeetingOnly, clock, callback, tls);
    }

    public EmulatorOptions withAppKey(String appKey) {
        return new EmulatorOptions(host, port, appKey, appSecret, suiteKey, suiteSecret, suiteTicket, corpId, throttle,
                lastMeetingOnly, clock, callback, tls);
    }

    public EmulatorOptions withAppSecret(String appSecret) {
        return new EmulatorOptions(host, port, appKey, appSecret, suiteKey, suiteSecret, suiteTicket, corpId, throttle,
                lastMeetingOnly, clock, callback, tls);
    }

    public EmulatorOptions withSuiteKey(String suiteKey) {
        return new EmulatorOptions(host, port, appKey, appSecret, suiteKey, suiteSecret, suiteTicket, corpId, throttle,
                lastMeetingOnly, clock, callback, tls);
    }

    public EmulatorOptions withSuiteSecret(String suiteSecret) {
        return new EmulatorOptions(host, port, appKey, appSecret, suiteKey, suiteSecret, suiteTicket, corpId, throttle,
                lastMeetingOnly, clock, callback, tls);
    }

    public EmulatorOptions withSuiteTicket(String suiteTicket) {
        return new EmulatorOptions(host, port, appKey, appSecret, suiteKey, suiteSecret, suiteTicket, corpId, throttle,
                lastMeetingOnly, clock, callback, tls);
    }

    public EmulatorOptions withCorpId(String corpId) {
        return new EmulatorOptions(host, port, appKey, appSecret, suiteKey, suiteSecret, suiteTicket, corpId, throttle,
                lastMeetingOnly, clock, callback, tls);
    }

    public EmulatorOptions withThrottle(boolean throttle) {
        return new EmulatorOptions(host, port, appKey, appSecret, suiteKey, suiteSecret, suiteTicket, corpId, throttle,
                lastMeetingOnly, clock, callback, tls);
    }

    public EmulatorOptions withLastMeetingOnly(boolean lastMeetingOnly) {
        return new EmulatorOptions(host, port, appKey, appSecret, suiteKey, suiteSecret, suiteTicket, corpId, throttle,
                lastMeetingOnly, clock, callback, tls);
    }

    public EmulatorOptions withClock(InstantSource clock) {
        return new EmulatorOptions(host, port, appKey, appSecret, suiteKey, suiteSecret, suiteTicket, corpId, throttle,
                lastMeetingOnly, clock, callback, tls);
    }

    public EmulatorOptions withCallback(Callback callback) {
        return new EmulatorOptions(host, port, appKey, appSecret, suiteKey, suiteSecret, suiteTicket, corpId, throttle,
                lastMeetingOnly, clock, callback, tls);
    }

    public EmulatorOptions withTls(Tls tls) {
        return new EmulatorOptions(host, port, appKey, appSecret, suiteKey, suiteSecret, suiteTicket, corpId, throttle,
                lastMeetingOnly, clock, callback, tls);
    }

    /** Without the secrets: options end up in logs. */
    @Override
    public String toString() {
        return "EmulatorOptions[host=" + host + ", port=" + port + ", appKey=" + appKey + ", appSecret=***, suiteKey="
                + suiteKey + ", suiteSecret=***, suiteTicket=***, corpId=" + corpId + ", throttle=" + throttle
                + ", lastMeetingOnly=" + lastMeetingOnly + ", clock=" + clock + ", callback=" + callback + ", tls="
                + tls + "]";
    }

    private static void requireText(String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }
}

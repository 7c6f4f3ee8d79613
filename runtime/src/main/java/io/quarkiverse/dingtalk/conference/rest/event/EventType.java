package io.quarkiverse.dingtalk.conference.rest.event;

import java.util.Set;

/**
 * What DingTalk calls a kind of event.
 *
 * @param sent all of it
 * @param name without what says that it was sent to one application
 * @param directed whether it was
 */
record EventType(String sent, String name, boolean directed) {

    static final String MEETING = "meeting_status_change";
    static final String MEMBER = "meeting_member_status_change";
    static final String MINUTES = "flash_minutes_open_event";
    static final String TRANSCRIPT = "meeting_asr_result_event";
    static final String AUTHORIZED = "tmp_auth_code";
    static final String AUTHORIZED_SYNCED = "org_suite_auth";
    static final String AUTHORIZATION_CHANGED = "change_auth";
    static final String AUTHORIZATION_CHANGED_SYNCED = "org_suite_change";
    static final String AUTHORIZATION_REVOKED = "suite_relieve";
    static final String AUTHORIZATION_REVOKED_SYNCED = "org_suite_relieve";

    private static final Set<String> KNOWN = Set.of(MEETING, MEMBER, MINUTES, TRANSCRIPT, AUTHORIZED, AUTHORIZED_SYNCED,
            AUTHORIZATION_CHANGED, AUTHORIZATION_CHANGED_SYNCED, AUTHORIZATION_REVOKED, AUTHORIZATION_REVOKED_SYNCED);

    private static final String[] DIRECTED = { "_target_push", "_directed" };

    /** Some pages have a blank before or behind it. */
    static EventType of(String type) {
        var sent = type.strip();
        for (var ending : DIRECTED) {
            if (sent.endsWith(ending)) {
                return new EventType(sent, sent.substring(0, sent.length() - ending.length()), true);
            }
        }
        return new EventType(sent, sent, false);
    }

    /** What is not known need not be read. */
    boolean isKnown() {
        return KNOWN.contains(name);
    }
}

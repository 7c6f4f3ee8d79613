package io.quarkiverse.dingtalk.conference.emulator.state;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** What can be switched on and off while a meeting runs. */
public enum MeetingRule {

    /** Nobody can come in any more. guessed: lockRoom of a booking is not meant, or nobody could ever. */
    LOCKED,
    /** Nobody from another organization can come in any more. */
    INSIDERS_ONLY,
    /** Everybody but the host is muted, who comes later as well. */
    FORCED_MUTE,
    /** Who is muted stays so until somebody else changes it. */
    NO_UNMUTE_SELF,
    NO_SCREEN_SHARE,
    /** What is said is told as it is said. */
    SUBTITLE_EVENTS,
    /** When the host leaves, somebody else becomes it. guessed: the first of the co-hosts, or else of all, who are inside. */
    AUTO_TRANSFER_HOST;

    /** With which a meeting starts. */
    static Set<MeetingRule> of(MeetingSettings settings) {
        Set<MeetingRule> rules = EnumSet.noneOf(MeetingRule.class);
        if (settings.confAllowedCorpId() != null) {
            rules.add(INSIDERS_ONLY);
        }
        if (Objects.equals(settings.screenShareForbidden(), 1)) {
            rules.add(NO_SCREEN_SHARE);
        }
        if (Objects.equals(settings.moziConfVirtualExtraSetting().lockMediaStatusMicMute(), 1)) {
            rules.add(NO_UNMUTE_SELF);
        }
        return rules;
    }
}

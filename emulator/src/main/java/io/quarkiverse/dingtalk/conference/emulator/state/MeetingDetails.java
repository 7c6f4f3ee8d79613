package io.quarkiverse.dingtalk.conference.emulator.state;

import static java.util.Objects.requireNonNullElse;

/**
 * What a meeting is about and how it is to be held.
 *
 * @param settings null for none
 */
public record MeetingDetails(String creatorUnionId, String title, MeetingSettings settings) {

    public MeetingDetails {
        settings = requireNonNullElse(settings, MeetingSettings.NONE);
    }

    public String host() {
        return requireNonNullElse(settings.hostUnionId(), creatorUnionId); // guessed, if none was named
    }

    public boolean isCoHost(String unionId) {
        return settings.cohostUnionIds().contains(unionId);
    }
}

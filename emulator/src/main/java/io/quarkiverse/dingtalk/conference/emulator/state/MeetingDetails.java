package io.quarkiverse.dingtalk.conference.emulator.state;

import static java.util.Objects.requireNonNullElse;

/**
 * What a meeting is about and how it is to be held.
 *
 * @param startTime in milliseconds since 1970, as all times here
 * @param settings null for none
 * @param size how much memory that takes, in bytes
 */
public record MeetingDetails(String creatorUnionId, String title, long startTime, long endTime, MeetingSettings settings,
        int size) {

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

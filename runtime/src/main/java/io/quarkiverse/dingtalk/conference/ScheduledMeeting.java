package io.quarkiverse.dingtalk.conference;

import java.util.List;
import java.util.Optional;

/**
 * A meeting that has been booked.
 *
 * @param scheduleConferenceId the id of the booking, never null
 * @param roomCode the number people type to join; null only if DingTalk, against its documentation, sent none
 * @param joinUrl the link to share with those who shall join
 * @param phones the numbers to dial in by telephone
 * @param requestId the id under which DingTalk's support finds the call
 * @param titleCutTo the title as DingTalk keeps it, its first 50 characters; present only if the requested one was longer
 */
public record ScheduledMeeting(String scheduleConferenceId, String roomCode, Optional<String> joinUrl, List<String> phones,
        Optional<String> requestId, Optional<String> titleCutTo) {

    public ScheduledMeeting {
        phones = List.copyOf(phones);
    }
}

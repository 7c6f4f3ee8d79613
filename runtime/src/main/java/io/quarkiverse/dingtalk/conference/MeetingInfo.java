package io.quarkiverse.dingtalk.conference;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A meeting that took place, runs or was made and not yet started. Reading one meeting by its id fills everything;
 * lists fill less. What DingTalk left out is empty.
 *
 * @param conferenceId the id of this meeting; a booked meeting gets one each time it is started
 * @param title the title, at most 50 characters
 * @param roomCode the number people type to join
 * @param status how far it is; {@link MeetingStatus#UNKNOWN} also if DingTalk did not say
 * @param startTime when it started
 * @param endTime when it ended; empty before that
 * @param duration how long it took; empty before it ended
 * @param joinUrl the link people open to join
 * @param scheduleConferenceId the booking it belongs to
 * @param kind how it came about
 * @param creator the unionId of who made it
 * @param creatorName the name of who made it
 * @param activeCount how many people are in it now
 * @param attendedCount how many people have joined it
 * @param invitedCount how many people were invited
 * @param cloudRecording how far its cloud recording is
 * @param cloudRecordingOwner the unionId of who owns the cloud recording
 * @param minutes how far its minutes are; DingTalk says that it no longer returns this
 * @param minutesOwner the unionId of who owns the minutes; DingTalk says that it no longer returns this
 * @param extensionApps the apps that run inside it
 * @param unknownValues what DingTalk sent that this version has no constant for, by component name
 */
public record MeetingInfo(String conferenceId, Optional<String> title, Optional<String> roomCode, MeetingStatus status,
        Optional<Instant> startTime, Optional<Instant> endTime, Optional<Duration> duration, Optional<String> joinUrl,
        Optional<String> scheduleConferenceId, Optional<MeetingKind> kind, Optional<String> creator,
        Optional<String> creatorName, OptionalInt activeCount, OptionalInt attendedCount, OptionalInt invitedCount,
        Optional<RecordingStatus> cloudRecording, Optional<String> cloudRecordingOwner, Optional<RecordingStatus> minutes,
        Optional<String> minutesOwner, List<ExtensionApp> extensionApps, Map<String, String> unknownValues) {

    public MeetingInfo {
        extensionApps = List.copyOf(extensionApps);
        unknownValues = Map.copyOf(unknownValues);
    }
}

package io.quarkiverse.dingtalk.conference.testing;

/** A booking that the embedded DingTalk holds. */
public record BookedMeeting(String scheduleConferenceId, String roomCode, String title, String creatorUnionId) {
}

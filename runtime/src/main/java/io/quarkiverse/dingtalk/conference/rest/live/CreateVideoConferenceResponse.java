package io.quarkiverse.dingtalk.conference.rest.live;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

import io.quarkiverse.dingtalk.conference.live.LiveMeeting;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

public record CreateVideoConferenceResponse(String conferenceId, String conferencePassword, String externalLinkUrl,
        String hostPassword, List<String> phoneNumbers, String roomCode) implements WireResponse<LiveMeeting> {

    @Override
    public boolean complete() {
        return conferenceId != null && !conferenceId.isBlank();
    }

    @Override
    public LiveMeeting result() {
        return LiveMeeting.builder()
                .conferenceId(conferenceId)
                .roomCode(requireNonNullElse(roomCode, ""))
                .joinUrl(externalLinkUrl)
                .phones(Lists.of(phoneNumbers))
                .password(conferencePassword)
                .hostPassword(hostPassword)
                .build();
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return "CreateVideoConferenceResponse[conferenceId=" + conferenceId + "]";
    }
}

package io.quarkiverse.dingtalk.conference.rest.meeting;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkiverse.dingtalk.conference.CurrentMeetings;
import io.quarkiverse.dingtalk.conference.MeetingMember;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

public record QueryUserOnGoingConferenceResponse(List<String> onGoingConfIdList, Map<String, MemberModel> memberModelMap)
        implements
            WireResponse<CurrentMeetings> {

    @Override
    public boolean complete() {
        return onGoingConfIdList != null || memberModelMap != null;
    }

    @Override
    public CurrentMeetings result() {
        var memberships = new ArrayList<MeetingMember>();
        requireNonNullElse(memberModelMap, Map.<String, MemberModel> of()).forEach((key, member) -> {
            if (member != null) {
                memberships.add(member.toMeetingMember(key)); // that the key is the id is guessed
            }
        });
        return CurrentMeetings.builder().conferenceIds(Lists.of(onGoingConfIdList)).memberships(memberships).build();
    }
}

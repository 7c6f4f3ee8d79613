package io.quarkiverse.dingtalk.conference.emulator.event;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.state.Device;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Member;

/**
 * What is told when somebody in a meeting comes, leaves, is called or is removed. guessed: of each person by itself, though
 * there is room for several.
 *
 * @param statusSeqNum counts what is told of a meeting and its people, from 1
 */
record MemberChange(List<Model> openMemberModels, int statusSeqNum, String changeScene) {

    static MemberChange of(Meeting meeting, Member member, String scene) {
        return new MemberChange(List.of(Model.of(meeting, member)), meeting.changes(), scene);
    }

    /**
     * guessed: what does not exist yet is not told, neither the times nor the duration.
     *
     * @param userId the unionId despite its name; guessed: what is empty is the text without characters
     */
    private record Model(String deviceType, Long duration, Long joinTime, Long leaveTime, boolean pstnJoin,
            String conferenceId, String userNick, int attendStatus, boolean host, boolean coHost, String userId) {

        static Model of(Meeting meeting, Member member) {
            return new Model(
                    member.device().code(),
                    member.leaveTime() == null ? null : member.stayed(),
                    member.joinTime(),
                    member.leaveTime(),
                    member.device() == Device.TELEPHONE,
                    meeting.id(),
                    member.nick(),
                    member.status().code(),
                    member.isHost(),
                    member.isCoHost(),
                    member.isOutsider() ? "" : member.unionId());
        }
    }
}

package io.quarkiverse.dingtalk.conference.emulator.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.LastPage;
import io.quarkiverse.dingtalk.conference.emulator.access.MeetingAccess;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Paging;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.AttendStatus;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.Member;
import io.quarkiverse.dingtalk.conference.emulator.state.Stay;

/** GET /v1.0/conference/videoConferences/{conferenceId}/details: every arrival of everybody is an entry of its own. */
final class GetConfDetailData implements AuthorizedOperation {

    private final Meetings meetings;
    private final Choices choices;

    GetConfDetailData(Meetings meetings, Choices choices) {
        this.meetings = meetings;
        this.choices = choices;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        String nick = call.query("nick");
        Paging paging = Paging.of(call, "details of " + call.path("conferenceId") + " " + nick, ApiException::paramsError);
        Meeting meeting = MeetingAccess.find(meetings, caller, call);
        Paging.Page<Session> page = paging.page(meeting.members().stream()
                .filter(member -> Parameters.isPartOf(nick, member.nick()))
                .flatMap(member -> Session.of(meeting, member))
                .sorted(Comparator.comparing(Session::joinTime))
                .toList());
        return Response.ok(new Body(page.items(), LastPage.tokenAfter(page, call, choices)));
    }

    private record Body(List<Session> list, String nextToken) {
    }

    /**
     * guessed: the words but two of the examples, the version of the client, and that there is no network quality.
     *
     * @param belongOrg a boolean
     * @param role as it is now
     */
    private record Session(String conferenceId, String sessionId, String unionId, String nick, String belongOrg, String role,
            String status, String deviceType, String version, String networkQuality, long joinTime, Long leaveTime,
            Long duration) {

        private static final String VERSION = "7.6.0";
        private static final String NO_QUALITY = "-1";

        static Stream<Session> of(Meeting meeting, Member member) {
            return IntStream.range(0, member.stays().size()).mapToObj(i -> of(meeting, member, i));
        }

        private static Session of(Meeting meeting, Member member, int index) {
            Stay stay = member.stays().get(index);
            return new Session(meeting.id(), sessionId(meeting, member, index), member.unionId(), member.nick(),
                    String.valueOf(!member.isOutsider()), role(member), word(stay.status()), stay.device().code(), VERSION,
                    NO_QUALITY, stay.joinTime(), stay.leaveTime(), stay.duration());
        }

        /** Always the same, so that it need not be remembered. */
        private static String sessionId(Meeting meeting, Member member, int index) {
            return UUID.nameUUIDFromBytes((meeting.id() + " " + index + " " + member.unionId()).getBytes(UTF_8)).toString();
        }

        private static String role(Member member) {
            return member.isHost() ? "主持人" : member.isCoHost() ? "联席主持人" : "参会人";
        }

        private static String word(AttendStatus status) {
            return switch (status) {
                case INSIDE -> "会议中";
                case REMOVED -> "被移出";
                default -> "已离开";
            };
        }
    }
}

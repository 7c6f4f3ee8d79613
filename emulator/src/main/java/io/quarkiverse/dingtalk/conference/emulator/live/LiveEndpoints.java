package io.quarkiverse.dingtalk.conference.emulator.live;

import static io.quarkiverse.dingtalk.conference.emulator.access.Scope.WRITE;
import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.POST;
import static io.vertx.core.http.HttpMethod.PUT;

import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.emulator.access.AccessControl;
import io.quarkiverse.dingtalk.conference.emulator.http.Endpoints;
import io.quarkiverse.dingtalk.conference.emulator.http.Operation;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** Starting and ending meetings, and what they are told while they run. */
public final class LiveEndpoints {

    private static final String MEETINGS = "/v1.0/conference/videoConferences";
    private static final String MEETING = MEETINGS + "/{conferenceId}";

    private LiveEndpoints() {
    }

    public static void add(Endpoints endpoints, AccessControl access, Meetings meetings, Choices choices) {
        MeetingFinder finder = new MeetingFinder(meetings);
        Commands commands = (type, answer) -> access.require(WRITE, new CommandOperation(finder, choices, type, answer));
        endpoints
                .add("CreateVideoConference", POST, MEETINGS, access.require(WRITE, new CreateVideoConference(meetings)))
                .add("CloseVideoConference", DELETE, MEETING, access.require(WRITE, new CloseVideoConference(finder)))
                .add("UpdateVideoConferenceExtInfo", PUT, MEETING + "/extInfo",
                        access.require(WRITE, new UpdateVideoConferenceExtInfo(finder)))
                .add("InviteMcu", POST, MEETINGS + "/mcus/invite", access.require(WRITE, new InviteMcu(finder)))

                .add("UpdateVideoConferenceSetting", PUT, MEETING,
                        commands.of(UpdateVideoConferenceSetting.class, Answers::codeAndCase))
                .add("LockConference", POST, MEETING + "/lock", commands.of(LockConference.class))
                .add("InviteUsers", POST, MEETING + "/users/invite", commands.of(InviteUsers.class))
                .add("KickMembers", POST, MEETING + "/members/kick", commands.of(KickMembers.class))
                .add("MuteMembers", POST, MEETING + "/members/mute", commands.of(MuteMembers.class))
                .add("MuteAll", POST, MEETING + "/allMembers/mute", commands.of(MuteAll.class))
                .add("Cohosts", POST, MEETING + "/coHosts/set", commands.of(Cohosts.class))
                .add("Focus", POST, MEETING + "/focus", commands.of(Focus.class))
                .add("UpdateMemberNick", POST, MEETING + "/members/updateNick", commands.of(UpdateMemberNick.class));
    }

    private interface Commands {

        Operation of(Class<? extends Command> type, Supplier<Response> answer);

        default Operation of(Class<? extends Command> type) {
            return of(type, Response::success);
        }
    }
}

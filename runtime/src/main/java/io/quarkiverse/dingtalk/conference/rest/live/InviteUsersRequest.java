package io.quarkiverse.dingtalk.conference.rest.live;

import java.util.List;

import io.quarkiverse.dingtalk.conference.live.Invitation;
import io.quarkiverse.dingtalk.conference.live.Invitee;
import io.quarkiverse.dingtalk.conference.live.PhoneInvitee;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record InviteUsersRequest(List<InviteeModel> inviteeList, List<PhoneInviteeModel> phoneInviteeList, String unionId)
        implements
            WireRequest {

    public record InviteeModel(String nick, String unionId) {

        static InviteeModel of(Invitee person) {
            return new InviteeModel(person.name(), person.unionId());
        }
    }

    /** What DingTalk calls a status code is taken for the country's: the example of the official SDK is 86. */
    public record PhoneInviteeModel(Boolean inviteClient, String nick, String phoneNumber, String statusCode) {

        static PhoneInviteeModel of(PhoneInvitee person) {
            return new PhoneInviteeModel(person.ringClient().orElse(null), person.name().orElse(null), person.number(),
                    person.countryCode().orElse(null));
        }

        /** Without the number, which is personal. */
        @Override
        public String toString() {
            return "PhoneInviteeModel[nick=" + nick + "]";
        }
    }

    public static InviteUsersRequest of(Invitation invitation) {
        return new InviteUsersRequest(Lists.orAbsent(invitation.people(), InviteeModel::of),
                Lists.orAbsent(invitation.phones(), PhoneInviteeModel::of), invitation.inviter().orElse(null));
    }
}

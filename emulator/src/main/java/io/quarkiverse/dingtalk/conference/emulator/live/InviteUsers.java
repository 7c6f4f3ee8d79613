package io.quarkiverse.dingtalk.conference.emulator.live;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.Stream;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Device;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Person;

/**
 * POST /v1.0/conference/videoConferences/{conferenceId}/users/invite.
 *
 * @param unionId of whom the ringing screen shows
 */
record InviteUsers(String unionId, List<Invitee> inviteeList, List<PhoneInvitee> phoneInviteeList) implements Command {

    InviteUsers {
        inviteeList = requireNonNullElse(inviteeList, List.of());
        phoneInviteeList = requireNonNullElse(phoneInviteeList, List.of());
    }

    @Override
    public void check() {
        if (inviteeList.isEmpty() && phoneInviteeList.isEmpty()) {
            throw ApiException.paramsError("inviteeList and phoneInviteeList are both missing");
        }
        for (int i = 0; i < inviteeList.size(); i++) {
            inviteeList.get(i).check("inviteeList[" + i + "].");
        }
        for (int i = 0; i < phoneInviteeList.size(); i++) {
            phoneInviteeList.get(i).check("phoneInviteeList[" + i + "].");
        }
    }

    @Override
    public void execute(Meeting meeting, Choices choices) {
        Stream.concat(inviteeList.stream().map(Invitee::person), phoneInviteeList.stream().map(PhoneInvitee::person))
                .forEach(meeting::call);
    }

    /** Required is the name, by the page; guessed: the unionId as well, as nobody could be called otherwise. */
    record Invitee(String unionId, String nick) {

        void check(String place) {
            People.requireName(place + "unionId", unionId);
            People.requireName(place + "nick", nick);
        }

        Person person() {
            return new Person(unionId, nick);
        }
    }

    /**
     * @param statusCode of the country
     * @param inviteClient accepted, and has no effect
     */
    record PhoneInvitee(String phoneNumber, String statusCode, String nick, Boolean inviteClient) {

        void check(String place) {
            People.requireName(place + "phoneNumber", phoneNumber);
            People.requireNoLongName(place + "statusCode", statusCode);
            People.requireNoLongName(place + "nick", nick);
        }

        /** guessed: the number stands for the unionId, and for the name if there is none. */
        Person person() {
            String number = statusCode == null ? phoneNumber : "+" + statusCode + phoneNumber;
            return new Person(number, requireNonNullElse(nick, number), false, Device.TELEPHONE);
        }
    }
}

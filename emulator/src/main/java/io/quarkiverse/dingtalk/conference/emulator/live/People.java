package io.quarkiverse.dingtalk.conference.emulator.live;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Member;

/** Whom a command is about. guessed: whoever is unknown to the meeting is an unknown user. */
final class People {

    /** No id, and no name, is longer; guessed. All are remembered, so there has to be some limit. */
    static final int LONGEST_NAME = 256;

    private People() {
    }

    /** @throws ApiException paramsError if there is none, or one that is too long */
    static void requireName(String field, String name) {
        requireNoLongName(field, PARAMS_ERROR.requireText(field, name));
    }

    /** @throws ApiException paramsError if it is too long */
    static void requireNoLongName(String field, String name) {
        if (name != null && name.length() > LONGEST_NAME) {
            throw ApiException.paramsError(field + " has more than " + LONGEST_NAME + " characters");
        }
    }

    /**
     * As commands name people.
     *
     * @param participantId one device of that person; guessed: all have but one, so it says nothing more
     */
    record Target(String unionId, String participantId) {
    }

    static void check(List<Target> userList) {
        PARAMS_ERROR.requireSome("userList", userList);
        for (int i = 0; i < userList.size(); i++) {
            PARAMS_ERROR.requireText("userList[" + i + "].unionId", userList.get(i).unionId());
        }
    }

    /** Those who are or were in the meeting, or were called. */
    static List<Member> known(Meeting meeting, List<Target> userList) {
        return userList.stream().map(user -> known(meeting, user.unionId())).toList();
    }

    static Member known(Meeting meeting, String unionId) {
        return meeting.member(unionId).orElseThrow(People::unknown);
    }

    static List<Member> inside(Meeting meeting, List<Target> userList) {
        return userList.stream().map(user -> inside(meeting, user.unionId())).toList();
    }

    static Member inside(Meeting meeting, String unionId) {
        return meeting.member(unionId).filter(Member::isInside).orElseThrow(People::unknown);
    }

    static ApiException unknown() {
        return new ApiException(400, "unknownUserError", "unknownUserError");
    }
}

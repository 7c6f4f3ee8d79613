package io.quarkiverse.dingtalk.conference.emulator.live;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;
import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingDetails;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.Person;
import io.quarkiverse.dingtalk.conference.emulator.state.Room;
import io.quarkiverse.dingtalk.conference.emulator.state.Title;

/** POST /v1.0/conference/videoConferences. */
final class CreateVideoConference implements AuthorizedOperation {

    private static final int MOST_PEOPLE = 500; // of the page on video meetings in general

    private final Meetings meetings;

    CreateVideoConference(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        Request request = call.body(Request.class);
        MeetingDetails details = request.details();
        Set<String> others = request.others();
        Meeting meeting = meetings.startAtOnce(caller, details, call.bodySize());
        Person starter = person(request.userId());
        if (requireNonNullElse(request.inviteCaller(), true)) {
            meeting.call(starter);
        } else {
            meeting.join(starter); // guessed: whoever is not called is there already
        }
        others.forEach(other -> meeting.call(person(other)));
        return Response.ok(Body.of(meeting));
    }

    private static Person person(String unionId) {
        return new Person(unionId, unionId);
    }

    /** The ids are unionIds despite their names. */
    private record Request(String confTitle, Boolean inviteCaller, List<String> inviteUserIds, String userId) {

        MeetingDetails details() {
            requireKnown(PARAMS_ERROR.requireText("userId", userId));
            PARAMS_ERROR.requireText("confTitle", confTitle);
            try {
                return new MeetingDetails(userId, Title.kept(confTitle), null);
            } catch (IllegalArgumentException e) {
                throw new ApiException(400, "paramsTitleError", "error:confTitle " + e.getMessage());
            }
        }

        Set<String> others() {
            Set<String> others = new LinkedHashSet<>(requireNonNullElse(inviteUserIds, List.of()));
            others.remove(userId);
            others.forEach(Request::requireKnown);
            if (others.size() >= MOST_PEOPLE) {
                throw Limits.tooMany("a conference has " + MOST_PEOPLE + " people at most");
            }
            return others;
        }

        private static void requireKnown(String unionId) {
            if (unionId.isBlank() || unionId.length() > People.LONGEST_NAME) {
                throw People.unknown();
            }
        }
    }

    private record Body(String conferenceId, String roomCode, String externalLinkUrl, List<String> phoneNumbers,
            String conferencePassword, String hostPassword) {

        static Body of(Meeting meeting) {
            Room room = meeting.room();
            return new Body(meeting.id(), room.code(), room.externalLink(), room.phones(), password(), password());
        }

        /** guessed: the shape. Nothing asks for it, so it need not be remembered. */
        private static String password() {
            return Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
        }

        @Override
        public String toString() {
            return "Body[conferenceId=" + conferenceId + ", roomCode=" + roomCode + "]";
        }
    }
}

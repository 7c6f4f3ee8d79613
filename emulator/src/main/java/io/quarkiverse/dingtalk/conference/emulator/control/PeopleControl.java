package io.quarkiverse.dingtalk.conference.emulator.control;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Device;
import io.quarkiverse.dingtalk.conference.emulator.state.JoinRefusedException;
import io.quarkiverse.dingtalk.conference.emulator.state.MediaStatus;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingFullException;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.Member;
import io.quarkiverse.dingtalk.conference.emulator.state.Person;
import io.vertx.core.json.JsonObject;

/** What people do in meetings. */
final class PeopleControl {

    private static final int LONGEST = 256; // everybody who ever joined is remembered

    private final Meetings meetings;

    PeopleControl(Meetings meetings) {
        this.meetings = meetings;
    }

    /**
     * POST /_emulator/conferences/{conferenceId}/join, with the body {"unionId":…} and, optionally, "nick", "outsider" and
     * "device".
     */
    Response join(Call call) {
        Meeting meeting = MeetingLookup.running(meetings, call);
        Person person = person(call.body());
        join(meeting, person);
        return Response.noContent();
    }

    /** POST /_emulator/conferences/{conferenceId}/leave, with the body {"unionId":…}. */
    Response leave(Call call) {
        Meeting meeting = MeetingLookup.running(meetings, call);
        String unionId = unionId(call.body());
        meeting.leave(unionId).orElseThrow(() -> notInside(meeting, unionId));
        return Response.noContent();
    }

    /** POST /_emulator/conferences/{conferenceId}/decline, with the body {"unionId":…} and, optionally, "text". */
    Response decline(Call call) {
        Meeting meeting = MeetingLookup.running(meetings, call);
        JsonObject body = call.body();
        String unionId = unionId(body);
        String text = text(body, "text");
        remembering(() -> meeting.decline(unionId, text).orElseThrow(() -> new ApiException(409, "notCalled",
                unionId + " is not being called into the conference " + meeting.id())));
        return Response.noContent();
    }

    /** POST /_emulator/conferences/{conferenceId}/microphone, with the body {"unionId":…,"on":…}. */
    Response microphone(Call call) {
        Meeting meeting = MeetingLookup.running(meetings, call);
        JsonObject body = call.body();
        Member member = inside(meeting, body);
        MediaStatus wanted = mediaStatus(body);
        if (wanted == MediaStatus.ON && !meeting.mayUnmute(member)) {
            throw new ApiException(409, "unmuteRefused",
                    member.unionId() + " was muted and may not switch the own microphone on");
        }
        meeting.setMicrophone(member, wanted);
        return Response.noContent();
    }

    /** POST /_emulator/conferences/{conferenceId}/camera, with the body {"unionId":…,"on":…}. */
    Response camera(Call call) {
        Meeting meeting = MeetingLookup.running(meetings, call);
        JsonObject body = call.body();
        meeting.setCamera(inside(meeting, body), mediaStatus(body));
        return Response.noContent();
    }

    static void join(Meeting meeting, Person person) {
        remembering(() -> meeting.join(person));
    }

    private static void remembering(Runnable change) {
        try {
            change.run();
        } catch (MeetingFullException e) {
            throw new ApiException(409, "conferenceFull", e.getMessage());
        } catch (JoinRefusedException e) {
            throw new ApiException(409, "joinRefused", e.getMessage());
        }
    }

    private static Person person(JsonObject body) {
        String unionId = unionId(body);
        return new Person(unionId, requireNonNullElse(text(body, "nick"), unionId),
                Boolean.TRUE.equals(body.getValue("outsider")), device(text(body, "device")));
    }

    private static Device device(String label) {
        return label == null ? Device.WINDOWS
                : Device.of(label).orElseThrow(() -> new ApiException(400, "deviceInvalid", "device must be one of "
                        + Arrays.stream(Device.values()).map(Device::label).collect(joining(", ")) + ", not " + label));
    }

    private static Member inside(Meeting meeting, JsonObject body) {
        String unionId = unionId(body);
        return meeting.member(unionId).filter(Member::isInside).orElseThrow(() -> notInside(meeting, unionId));
    }

    private static ApiException notInside(Meeting meeting, String unionId) {
        return new ApiException(404, "memberNotFound", unionId + " is not in the conference " + meeting.id());
    }

    private static MediaStatus mediaStatus(JsonObject body) {
        if (!(body.getValue("on") instanceof Boolean on)) {
            throw new ApiException(400, "onMissing",
                    "the body must tell whether it is switched on: {\"unionId\":\"...\",\"on\":true}");
        }
        return on ? MediaStatus.ON : MediaStatus.OFF;
    }

    static String unionId(JsonObject body) {
        String unionId = text(body, "unionId");
        if (unionId == null || unionId.isBlank()) {
            throw new ApiException(400, "unionIdMissing", "the body must name who it is about: {\"unionId\":\"...\"}");
        }
        return unionId;
    }

    private static String text(JsonObject body, String name) {
        if (!(body.getValue(name) instanceof String text)) {
            return null;
        }
        if (text.length() > LONGEST) {
            throw new ApiException(400, name + "TooLong", name + " has more than " + LONGEST + " characters");
        }
        return text;
    }
}

package io.quarkiverse.dingtalk.conference.emulator.control;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.Link;
import io.quarkiverse.dingtalk.conference.emulator.state.LinkType;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.Person;
import io.quarkiverse.dingtalk.conference.emulator.state.Room;
import io.vertx.core.json.JsonObject;

/** The links that were given out, and opening them, as people do. */
final class LinkControl {

    private final Meetings meetings;

    LinkControl(Meetings meetings) {
        this.meetings = meetings;
    }

    /** GET /_emulator/links, all or so many: ?newest=…; without what makes them links. */
    Response links(Call call) {
        return Response.ok(new Links(Newest.of(meetings.links().all(), call).map(LinkView::of).toList()));
    }

    /**
     * POST /_emulator/links/open, with the body {"url":…}, and {"unionId":…} unless the link signs somebody in. A booking
     * that does not take place yet is started.
     */
    Response open(Call call) {
        JsonObject body = call.body();
        if (!(body.getValue("url") instanceof String url)) {
            throw new ApiException(400, "urlMissing", "the body must tell which link: {\"url\":\"...\"}");
        }
        Link link = meetings.links().find(Link.tokenIn(url))
                .filter(it -> it.type() == LinkType.JOIN || it.type() == LinkType.SIGN_IN)
                .orElseThrow(() -> new ApiException(404, "linkNotFound", "no such link into a conference is good"));
        String unionId = link.unionId() == null ? PeopleControl.unionId(body) : link.unionId();
        Meeting meeting = meeting(room(link));
        PeopleControl.join(meeting, new Person(unionId, unionId));
        meetings.links().open(link.token());
        return Response.ok(new Opened(meeting.id(), unionId, link.data()));
    }

    private Room room(Link link) {
        return (link.type() == LinkType.JOIN ? meetings.booking(link.target()).map(Booking::room)
                : meetings.room(link.target()))
                .orElseThrow(() -> new ApiException(404, "bookingNotFound", "what the link leads to is forgotten"));
    }

    private Meeting meeting(Room room) {
        return room.runningMeeting().orElseGet(() -> start(room));
    }

    private Meeting start(Room room) {
        Booking booking = meetings.bookings().stream().filter(it -> it.room() == room).findFirst()
                .orElseThrow(() -> new ApiException(409, "conferenceEnded", "the conference of the link has ended already"));
        return MeetingControl.start(meetings, booking);
    }

    private record Links(List<LinkView> links) {
    }

    private record LinkView(LinkType type, String target, String unionId, String data, Long expiry) {

        static LinkView of(Link link) {
            return new LinkView(link.type(), link.target(), link.unionId(), link.data(), link.expiry());
        }
    }

    private record Opened(String conferenceId, String unionId, String data) {
    }
}

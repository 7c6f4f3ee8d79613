package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static java.util.stream.Collectors.joining;

import io.quarkiverse.dingtalk.conference.emulator.access.FileLinks;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Link;
import io.quarkiverse.dingtalk.conference.emulator.state.LinkType;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.vertx.core.buffer.Buffer;

/** What a link to minutes as a document leads to. guessed: a text, where the example has the name of a Word document. */
final class DocumentFile {

    static final String PATH = "/minutes/minutes.txt";

    private final RecordedMeetings meetings;
    private final FileLinks links;

    DocumentFile(RecordedMeetings meetings, FileLinks links) {
        this.meetings = meetings;
        this.links = links;
    }

    Response answer(Call call) {
        Link link = links.open(call, LinkType.DOCUMENT);
        Meeting meeting = meetings.find(link);
        String text = Utterance.in(FlashMinutes.of(meeting, link.data())).stream()
                .map(said -> said.nick() + ": " + said.piece().text() + "\n").collect(joining());
        return Response.file("text/plain;charset=utf-8", Buffer.buffer(meeting.details().title() + "\n\n" + text));
    }
}

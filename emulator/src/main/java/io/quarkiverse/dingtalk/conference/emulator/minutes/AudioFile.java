package io.quarkiverse.dingtalk.conference.emulator.minutes;

import io.quarkiverse.dingtalk.conference.emulator.access.FileLinks;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.LinkType;
import io.vertx.core.buffer.Buffer;

/** What a link to the sound of minutes leads to: an MP3 file with nothing in it, the same for all. */
final class AudioFile {

    static final String PATH = "/minutes/record.mp3";

    private static final String CONTENT = "ID3\u0004\0\0\0\0\0\0"; // the head of a list of tags, which is empty

    static final int SIZE = CONTENT.length();

    private AudioFile() {
    }

    static Response answer(FileLinks links, Call call) {
        links.open(call, LinkType.MEDIA);
        return Response.file("audio/mpeg", Buffer.buffer(CONTENT));
    }
}

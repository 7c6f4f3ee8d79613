package io.quarkiverse.dingtalk.conference.emulator.recording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;

import io.quarkiverse.dingtalk.conference.emulator.access.FileLinks;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Link;
import io.quarkiverse.dingtalk.conference.emulator.state.LinkType;
import io.vertx.core.buffer.Buffer;

/** What a link to a video leads to: as little as is still a file of its kind, and the same for all. */
enum VideoFile {

    /** A file that holds its type and no picture. */
    MP4("video/mp4", "\0\0\0\u0018ftypisom\0\0\2\0isomiso2"),
    /** The playlist of that one file. */
    M3U8("application/vnd.apple.mpegurl", """
            #EXTM3U
            #EXT-X-TARGETDURATION:1
            #EXTINF:1,
            record.mp4?token=%s
            #EXT-X-ENDLIST
            """);

    /** In a region of which there is but one here. */
    static final String REGION = "cn-shenzhen";

    private final String contentType;
    private final String content;

    VideoFile(String contentType, String content) {
        this.contentType = contentType;
        this.content = content;
    }

    String path() {
        return "/recordings/record." + name().toLowerCase(Locale.ROOT);
    }

    int size() {
        return content.length();
    }

    Response answerTo(FileLinks links, Call call) {
        Link link = links.open(call, LinkType.MEDIA);
        return Response.file(contentType, Buffer.buffer(content.replace("%s", link.token()), ISO_8859_1.name()));
    }
}

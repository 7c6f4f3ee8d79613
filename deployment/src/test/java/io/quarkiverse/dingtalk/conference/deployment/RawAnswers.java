package io.quarkiverse.dingtalk.conference.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;

/** A server that answers every request with just the bytes that it holds, see {@link #answer}, and closes the connection. */
final class RawAnswers {

    private static final String URL = "test.raw-answers.url";
    private static final String SCRIPT = "raw-";

    /** Where it listens, for the configuration. */
    static final String CONFIGURED_URL = "${" + URL + "}";

    private RawAnswers() {
    }

    /** An id, or a title, to which this is the answer; it may be no HTTP at all. */
    static String answer(String bytes) {
        return SCRIPT + Base64.getUrlEncoder().encodeToString(bytes.getBytes(UTF_8)) + "~";
    }

    static void start() {
        SocketServer.start(URL, connection -> {
            var script = script(connection.getInputStream());
            connection.getOutputStream().write(Base64.getUrlDecoder().decode(script));
            connection.getOutputStream().flush();
        });
    }

    private static String script(InputStream in) throws IOException {
        var read = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            read.append((char) c);
            int start = read.indexOf(SCRIPT);
            int end = read.indexOf("~", start);
            if (start >= 0 && end >= 0) {
                return read.substring(start + SCRIPT.length(), end);
            }
        }
        throw new IOException("closed before the request was complete");
    }
}

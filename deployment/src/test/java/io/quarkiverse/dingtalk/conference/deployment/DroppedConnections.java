package io.quarkiverse.dingtalk.conference.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A server that keeps its connections alive, and closes each of them when it has read its second request, before it
 * answers it.
 */
final class DroppedConnections {

    private static final String URL = "test.dropped-connections.url";
    private static final String REQUESTS = "test.dropped-connections.requests";

    /** Where it listens, for the configuration. */
    static final String CONFIGURED_URL = "${" + URL + "}";

    private DroppedConnections() {
    }

    /** How many requests it has read. Server and test do not share their classes. */
    static int requests() {
        return Integer.getInteger(REQUESTS, 0);
    }

    static void start() {
        SocketServer.start(URL, connection -> {
            var in = new BufferedInputStream(connection.getInputStream());
            readRequest(in);
            var body = "{\"scheduleConferenceId\":\"s\",\"confInfo\":{\"conferenceId\":\"c\"}}".getBytes(UTF_8);
            var out = connection.getOutputStream();
            out.write(("HTTP/1.1 200 OK\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(UTF_8));
            out.write(body);
            out.flush();
            readRequest(in);
        });
    }

    private static void readRequest(InputStream in) throws IOException {
        SocketServer.readRequest(in);
        System.setProperty(REQUESTS, String.valueOf(requests() + 1));
    }
}

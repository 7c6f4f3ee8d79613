package io.quarkiverse.dingtalk.conference.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.Base64;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A DingTalk that answers what the last id in the path says, see {@link #answer}; any other id it answers as the id of a
 * meeting. It has no state, since the test and the server live in different class loaders.
 */
final class AnswerAsAsked {

    private static final String URL = "test.answer-as-asked.url";
    private static final String SCRIPT = "answer-";

    /** The id of a meeting that is called as the token is with which it was asked for. */
    static final String TOKEN_OF_THE_CALL = "token-of-the-call";

    /** An id that begins like this is answered as it was on the wire. */
    static final String AS_SENT = "as-sent";

    private AnswerAsAsked() {
    }

    /** Where it listens, for the configuration. */
    static final String CONFIGURED_URL = "${" + URL + "}";

    static String url() {
        return System.getProperty(URL);
    }

    static void start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", AnswerAsAsked::answer);
            server.start();
            System.setProperty(URL, "http://127.0.0.1:" + server.getAddress().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An id to which this is the answer. */
    static String answer(int status, String contentType, String body) {
        return answer(status, contentType, "", body);
    }

    /** The same with a header {@code Retry-After}. */
    static String answer(int status, String contentType, String retryAfter, String body) {
        return SCRIPT + Base64.getUrlEncoder()
                .encodeToString((status + "\n" + contentType + "\n" + retryAfter + "\n" + body).getBytes(UTF_8));
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getRawPath();
        var request = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (path.startsWith("/v1.0/oauth2/") && !request.contains(SCRIPT)) {
            send(exchange, 200, "application/json", token(path, request));
        } else if (request.contains(SCRIPT)) {
            send(exchange, request.replaceAll("(?s).*(" + SCRIPT + "[\\w=-]+).*", "$1"));
        } else if (path.endsWith("/scheduleConferences/settings")) {
            send(exchange, exchange.getRequestURI().getQuery().substring("scheduleConferenceId=".length()));
        } else if (path.endsWith(TOKEN_OF_THE_CALL)) {
            send(exchange, exchange.getRequestHeaders().getFirst("x-acs-dingtalk-access-token"));
        } else if (path.contains("/" + AS_SENT)) {
            send(exchange, path.replaceAll(".*/", ""));
        } else {
            var id = path.replaceAll("/(infos|members)$", "").replaceAll(".*/", "");
            send(exchange, URLDecoder.decode(id.replace("+", "%2B"), UTF_8));
        }
    }

    /** A token that says of what it was made, in the spelling of each of the three calls. */
    private static String token(String path, String request) {
        var token = "token-of-" + path.substring("/v1.0/oauth2/".length()) + ":"
                + request.replaceAll("\"\\w+\":", "").replaceAll("[^\\w,-]", "");
        return path.endsWith("/token") ? "{\"access_token\":\"" + token + "\",\"expires_in\":7200}"
                : "{\"accessToken\":\"" + token + "\",\"expireIn\":7200}";
    }

    private static void send(HttpExchange exchange, String id) throws IOException {
        if (!id.startsWith(SCRIPT)) {
            send(exchange, 200, "application/json", "{\"confInfo\":{\"conferenceId\":\"" + id + "\"}}");
            return;
        }
        var answer = new String(Base64.getUrlDecoder().decode(id.substring(SCRIPT.length())), UTF_8).split("\n", 4);
        if (!answer[2].isEmpty()) {
            exchange.getResponseHeaders().add("Retry-After", answer[2]);
        }
        send(exchange, Integer.parseInt(answer[0]), answer[1], answer[3]);
    }

    private static void send(HttpExchange exchange, int status, String contentType, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", contentType);
        exchange.getResponseHeaders().add("x-acs-request-id", "id-of-the-header");
        if (status >= 300 && status < 400) {
            exchange.getResponseHeaders().add("Location", url() + "/v1.0/conference/videoConferences/elsewhere");
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

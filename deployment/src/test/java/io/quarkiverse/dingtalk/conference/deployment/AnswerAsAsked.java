package io.quarkiverse.dingtalk.conference.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A DingTalk that answers what the last id in the path, or the body, says, see {@link #answer}; any other id it answers as
 * the id of a meeting. What it counts is in the system properties, since the test and the server live in different class
 * loaders.
 */
public final class AnswerAsAsked {

    private static final String URL = "test.answer-as-asked.url";
    private static final String COUNTS = "test.answer-as-asked.counts";
    private static final String SCRIPT = "answer-";
    private static final String JSON = "application/json";
    private static final String GOOD = "{\"scheduleConferenceId\":\"s\",\"confInfo\":{\"conferenceId\":\"c\"}}";

    /** The id of a meeting that is called as the token is with which it was asked for. */
    static final String TOKEN_OF_THE_CALL = "token-of-the-call";

    /** The same with the header {@code User-Agent}. */
    static final String USER_AGENT_OF_THE_CALL = "user-agent-of-the-call";

    /** An id that begins like this is answered as it was on the wire. */
    static final String AS_SENT = "as-sent";

    private AnswerAsAsked() {
    }

    /** Where it listens, for the configuration. */
    public static final String CONFIGURED_URL = "${" + URL + "}";

    static String url() {
        return System.getProperty(URL);
    }

    public static void start() {
        try {
            System.getProperties().put(COUNTS, new ConcurrentHashMap<String, Integer>());
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
        return script("", status, contentType, retryAfter, 0, 0, body);
    }

    /** An id, or a title, to which this is the answer; called something so that its requests are counted alone. */
    public static String answer(String name, int status, String body) {
        return script(name, status, JSON, "", 0, 0, body);
    }

    /** An id, or a title, to which the answer is good, for bookings and for reads. */
    public static String good(String name) {
        return answer(name, 200, GOOD);
    }

    /** The same after a while. */
    public static String goodAfter(String name, long millis) {
        return script(name, 200, JSON, "", 0, millis, GOOD);
    }

    /** The same with a header of so many characters. */
    public static String goodWithHeader(String name, int characters) {
        return script(name, 200, JSON, "", characters, 0, GOOD);
    }

    private static String script(String name, int status, String contentType, String retryAfter, int characters, long millis,
            String body) {
        var lines = String.join("\n", name, String.valueOf(status), contentType, retryAfter, String.valueOf(characters),
                String.valueOf(millis), body);
        return SCRIPT + Base64.getUrlEncoder().encodeToString(lines.getBytes(UTF_8));
    }

    /** How many requests there were for that id or title. */
    public static int requests(String answer) {
        return counts().getOrDefault(answer, 0);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> counts() {
        return (Map<String, Integer>) System.getProperties().get(COUNTS);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getRawPath();
        var request = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (path.startsWith("/v1.0/oauth2/") && !request.contains(SCRIPT)) {
            send(exchange, 200, JSON, token(path, request));
        } else if (request.contains(SCRIPT)) {
            send(exchange, request.replaceAll("(?s).*(" + SCRIPT + "[\\w=-]+).*", "$1"));
        } else if (path.endsWith("/scheduleConferences/settings")) {
            send(exchange, exchange.getRequestURI().getQuery().substring("scheduleConferenceId=".length()));
        } else if (path.endsWith(TOKEN_OF_THE_CALL)) {
            send(exchange, exchange.getRequestHeaders().getFirst("x-acs-dingtalk-access-token"));
        } else if (path.endsWith(USER_AGENT_OF_THE_CALL)) {
            send(exchange, exchange.getRequestHeaders().getFirst("User-Agent"));
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
            send(exchange, 200, JSON, "{\"confInfo\":{\"conferenceId\":\"" + id + "\"}}");
            return;
        }
        counts().merge(id, 1, Integer::sum);
        var answer = new String(Base64.getUrlDecoder().decode(id.substring(SCRIPT.length())), UTF_8).split("\n", 7);
        if (!answer[3].isEmpty()) {
            exchange.getResponseHeaders().add("Retry-After", answer[3]);
        }
        if (!answer[4].equals("0")) {
            exchange.getResponseHeaders().add("x-long", "x".repeat(Integer.parseInt(answer[4])));
        }
        delayedExecutor(Long.parseLong(answer[5]), MILLISECONDS)
                .execute(() -> send(exchange, Integer.parseInt(answer[1]), answer[2], answer[6]));
    }

    private static void send(HttpExchange exchange, int status, String contentType, String body) {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", contentType);
        exchange.getResponseHeaders().add("x-acs-request-id", "id-of-the-header");
        if (status >= 300 && status < 400) {
            exchange.getResponseHeaders().add("Location", url() + "/v1.0/conference/videoConferences/elsewhere");
        }
        try {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException gone) {
            // who asked does not wait any more
        } finally {
            exchange.close();
        }
    }
}

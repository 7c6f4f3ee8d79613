package io.quarkiverse.dingtalk.conference.deployment.regressions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A DingTalk that answers what the id or title of a request says, see {@link #answer}, and counts the requests for each.
 * What it counts is in the system properties, since the test and the server live in different class loaders.
 */
final class ScriptedDingTalk {

    private static final String URL = "test.scripted.url";
    private static final String COUNTS = "test.scripted.counts";
    private static final Pattern SCRIPT = Pattern.compile("script-([\\w-]+)~([\\w-]*)~");

    /** Where it listens, for the configuration. */
    static final String CONFIGURED_URL = "${" + URL + "}";

    private ScriptedDingTalk() {
    }

    static void start() {
        try {
            System.getProperties().put(COUNTS, new ConcurrentHashMap<String, Integer>());
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool(task -> {
                var thread = new Thread(task);
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/", ScriptedDingTalk::answer);
            server.start();
            System.setProperty(URL, "http://127.0.0.1:" + server.getAddress().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An id, or a title, to which this is the answer; called something so that it is counted alone. */
    static String answer(String name, int status, String body) {
        return answer(name, status, body, "", 0);
    }

    /** The same with a header of so many characters. */
    static String answerWithHeader(String name, int characters) {
        return answer(name, 200, GOOD, String.valueOf(characters), 0);
    }

    /** An id, or a title, to which the answer is good, for bookings and for reads. */
    static String good(String name) {
        return answer(name, 200, GOOD);
    }

    /** The same after a while. */
    static String goodAfter(String name, long millis) {
        return answer(name, 200, GOOD, "", millis);
    }

    private static final String GOOD = "{\"scheduleConferenceId\":\"s\",\"confInfo\":{\"conferenceId\":\"c\"}}";

    private static String answer(String name, int status, String body, String header, long millis) {
        return "script-" + name + "~" + Base64.getUrlEncoder().withoutPadding()
                .encodeToString((status + "\n" + header + "\n" + millis + "\n" + body).getBytes(UTF_8)) + "~";
    }

    /** How many requests there were for that id or title. */
    static int requests(String answer) {
        return counts().getOrDefault(name(answer), 0);
    }

    private static String name(String answer) {
        var script = SCRIPT.matcher(answer);
        return script.find() ? script.group(1) : answer;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> counts() {
        return (Map<String, Integer>) System.getProperties().get(COUNTS);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var script = SCRIPT.matcher(exchange.getRequestURI() + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        if (exchange.getRequestURI().getPath().startsWith("/v1.0/oauth2/")) {
            send(exchange, 200, "{\"accessToken\":\"t\",\"expireIn\":7200}");
        } else if (!script.find()) {
            send(exchange, 200, GOOD);
        } else {
            counts().merge(script.group(1), 1, Integer::sum);
            var answer = new String(Base64.getUrlDecoder().decode(script.group(2)), UTF_8).split("\n", 4);
            if (!answer[1].isEmpty()) {
                exchange.getResponseHeaders().add("x-long", "x".repeat(Integer.parseInt(answer[1])));
            }
            sleep(Long.parseLong(answer[2]));
            send(exchange, Integer.parseInt(answer[0]), answer[3]);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

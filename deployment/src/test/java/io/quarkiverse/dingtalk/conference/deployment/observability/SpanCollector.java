package io.quarkiverse.dingtalk.conference.deployment.observability;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Where an application sends its spans by OTLP over HTTP. What it keeps is in the system properties, since the test and the
 * server live in different class loaders.
 */
public final class SpanCollector {

    /** Where it listens, for the configuration. */
    static final String CONFIGURED_URL = "${test.span-collector.url}";

    private static final String RECEIVED = "test.span-collector.received";

    /** The field of a span that holds its name: its number and type, the length, the text. */
    private static final Pattern NAME = Pattern.compile("\\x2a(.)((?:GET|POST)[ -~]*)", Pattern.DOTALL);

    private SpanCollector() {
    }

    static void start() {
        try {
            System.getProperties().put(RECEIVED, new ConcurrentLinkedQueue<String>());
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", SpanCollector::receive);
            server.start();
            System.setProperty("test.span-collector.url", "http://127.0.0.1:" + server.getAddress().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void receive(HttpExchange exchange) throws IOException {
        received().add(new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1));
        exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    /** All that came, each byte a character; texts are readable in it. */
    static String all() {
        return String.join("", received());
    }

    /** The names of the spans of HTTP calls. */
    static List<String> names() {
        return NAME.matcher(all()).results().filter(it -> it.group(1).charAt(0) <= it.group(2).length())
                .map(it -> it.group(2).substring(0, it.group(1).charAt(0))).toList();
    }

    @SuppressWarnings("unchecked")
    private static Queue<String> received() {
        return (Queue<String>) System.getProperties().get(RECEIVED);
    }
}

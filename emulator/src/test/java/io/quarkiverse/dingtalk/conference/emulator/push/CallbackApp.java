package io.quarkiverse.dingtalk.conference.emulator.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.vertx.core.json.JsonObject;

/** An application with a callback, which shares no code with what pushes to it. */
final class CallbackApp implements BeforeEachCallback, AfterEachCallback {

    static final String TOKEN = "myToken123";
    static final String AES_KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final Queue<Answering> answers = new ConcurrentLinkedQueue<>();
    private HttpServer server;

    /** What came, decrypted. */
    record Received(String method, String contentType, Map<String, String> query, JsonObject message, String owner) {
    }

    /** What is answered in place of an encrypted success. */
    @FunctionalInterface
    interface Answering {

        void answer(HttpExchange exchange, String owner) throws IOException;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/callback", this::receive);
        server.start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server.stop(0);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/callback";
    }

    JsonObject settings() {
        return new JsonObject().put("url", url()).put("token", TOKEN).put("aesKey", AES_KEY);
    }

    /** The next push is answered so, and the one after by the next of these. */
    void answerNext(Answering answer) {
        answers.add(answer);
    }

    void answerNextWithStatus(int status) {
        answerNext((exchange, owner) -> exchange.sendResponseHeaders(status, -1));
    }

    void answerNextWith(String body) {
        answerNext((exchange, owner) -> send(exchange, body));
    }

    Received next() {
        try {
            Received next = received.poll(10, SECONDS);
            assertThat(next).as("nothing was pushed").isNotNull();
            return next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean hasNone() {
        return received.isEmpty();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> query = Arrays.stream(exchange.getRequestURI().getQuery().split("&"))
                    .map(it -> it.split("=", 2)).collect(Collectors.toMap(it -> it[0], it -> it[1]));
            String encrypted = new JsonObject(new String(exchange.getRequestBody().readAllBytes(), UTF_8)).getString("encrypt");
            assertThat(query).containsEntry("signature", signature(query.get("timestamp"), query.get("nonce"), encrypted));
            ByteBuffer plain = ByteBuffer.wrap(decrypted(AES_KEY, encrypted));
            byte[] text = new byte[plain.position(16).getInt()];
            plain.get(text);
            byte[] owner = new byte[plain.remaining() - plain.get(plain.limit() - 1)];
            plain.get(owner);
            Received push = new Received(exchange.getRequestMethod(), exchange.getRequestHeaders().getFirst("Content-Type"),
                    query, new JsonObject(new String(text, UTF_8)), new String(owner, UTF_8));
            Answering answer = answers.poll();
            received.add(push);
            if (answer == null) {
                send(exchange, answer("success", push.owner()));
            } else {
                answer.answer(exchange, push.owner());
            }
        }
    }

    static void send(HttpExchange exchange, String body) throws IOException {
        exchange.sendResponseHeaders(200, body.getBytes(UTF_8).length);
        exchange.getResponseBody().write(body.getBytes(UTF_8));
    }

    static String answer(String text, String owner) {
        byte[] message = text.getBytes(UTF_8);
        byte[] key = owner.getBytes(UTF_8);
        int length = 20 + message.length + key.length;
        int padding = 32 - length % 32;
        ByteBuffer plain = ByteBuffer.allocate(length + padding);
        plain.position(16).putInt(message.length).put(message).put(key);
        while (plain.hasRemaining()) {
            plain.put((byte) padding);
        }
        String encrypted = Base64.getEncoder().encodeToString(cipher(Cipher.ENCRYPT_MODE, AES_KEY, plain.array()));
        return new JsonObject().put("msg_signature", signature("1614767836", "nonce", encrypted)).put("timeStamp", "1614767836")
                .put("nonce", "nonce").put("encrypt", encrypted).encode();
    }

    static byte[] decrypted(String aesKey, String encrypted) {
        return cipher(Cipher.DECRYPT_MODE, aesKey, Base64.getDecoder().decode(encrypted));
    }

    private static byte[] cipher(int mode, String aesKey, byte[] text) {
        byte[] key = Base64.getDecoder().decode(aesKey + "=");
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(key, 16)));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signature(String timestamp, String nonce, String encrypted) {
        String sorted = Stream.of(TOKEN, timestamp, nonce, encrypted).sorted().collect(joining());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(sorted.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.quarkiverse.dingtalk.conference.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Calls an HTTP callback as DingTalk does. */
public final class CallbackCaller {

    static final String TOKEN = "123456";
    static final String AES_KEY = "1234567890123456789012345678901234567890123";

    private static final byte[] KEY = Base64.getDecoder().decode(AES_KEY + "=");

    private final HttpClient http = HttpClient.newHttpClient();
    private final SecureRandom random = new SecureRandom();
    private final String url;
    private final String ownerKey;

    CallbackCaller(String url, String ownerKey) {
        this.url = url;
        this.ownerKey = ownerKey;
    }

    HttpResponse<String> call(String message) {
        return send(message).join();
    }

    CompletableFuture<HttpResponse<String>> send(String message) {
        return http.sendAsync(request(message), BodyHandlers.ofString());
    }

    HttpResponse<String> send(HttpRequest request) {
        return http.sendAsync(request, BodyHandlers.ofString()).join();
    }

    /** Signed anew each time. */
    HttpRequest request(String message) {
        return request(message, "signature", "timestamp");
    }

    HttpRequest request(String message, String nameOfSignature, String nameOfTimestamp) {
        var timestamp = Long.toString(System.currentTimeMillis());
        var nonce = UUID.randomUUID().toString();
        var encrypted = encrypt(message);
        return HttpRequest.newBuilder(URI.create(url + "?" + nameOfSignature + "=" + sign(timestamp, nonce, encrypted) + "&"
                + nameOfTimestamp + "=" + timestamp + "&nonce=" + nonce))
                .POST(BodyPublishers.ofString("{\"encrypt\":\"" + encrypted + "\"}")).build();
    }

    private String encrypt(String message) {
        var text = message.getBytes(UTF_8);
        var plain = new ByteArrayOutputStream();
        var start = new byte[16];
        random.nextBytes(start);
        plain.writeBytes(start);
        plain.writeBytes(ByteBuffer.allocate(4).putInt(text.length).array());
        plain.writeBytes(text);
        plain.writeBytes(ownerKey.getBytes(UTF_8));
        var padding = new byte[32 - plain.size() % 32];
        Arrays.fill(padding, (byte) padding.length);
        plain.writeBytes(padding);
        return Base64.getEncoder().encodeToString(aes(Cipher.ENCRYPT_MODE, plain.toByteArray()));
    }

    /** What an answer says. */
    static String decrypt(String encrypted) {
        var plain = ByteBuffer.wrap(aes(Cipher.DECRYPT_MODE, Base64.getDecoder().decode(encrypted)), 16, 4);
        return new String(plain.array(), 20, plain.getInt(), UTF_8);
    }

    static String sign(String timestamp, String nonce, String encrypted) {
        var parts = Stream.of(TOKEN, timestamp, nonce, encrypted).sorted().toArray(String[]::new);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(String.join("", parts).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] aes(int mode, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(KEY, "AES"), new IvParameterSpec(KEY, 0, 16));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

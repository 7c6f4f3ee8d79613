package io.quarkiverse.dingtalk.conference.emulator.push;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Stream;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/** Sends messages to callbacks, and looks at the answers. */
final class CallbackClient {

    static final int ANSWER_MILLIS = 1500;

    private static final int CONNECTIONS = 64;

    private final Vertx vertx;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private HttpClient http;

    /** @param clock of the machine: whoever is called compares the time with its own, which a test does not put forward */
    CallbackClient(Vertx vertx, InstantSource clock) {
        this.vertx = vertx;
        this.clock = clock;
    }

    /** Done when it was answered as it must be; fails with a {@link NotTakenException} otherwise. */
    Future<Void> send(Callback callback, Message message) {
        Encryption encryption = callback.encryptionFor(message.app());
        String timestamp = Long.toString(clock.millis());
        String nonce = nonce();
        String encrypted = encryption.encrypt(random(Encryption.RANDOM), message.text());
        String query = "signature=" + encryption.signature(timestamp, nonce, encrypted) + "&timestamp=" + timestamp + "&nonce="
                + nonce;
        return post(callback.url() + (callback.url().contains("?") ? "&" : "?") + query,
                new JsonObject().put("encrypt", encrypted).toBuffer())
                .compose(answer -> judge(answer, encryption));
    }

    private Future<Buffer> post(String url, Buffer body) {
        RequestOptions options = new RequestOptions().setMethod(HttpMethod.POST).setAbsoluteURI(url)
                .putHeader("Content-Type", "application/json; charset=utf-8"); // guessed: no source tells the type
        return http().request(options)
                .recover(e -> NotTakenException.because("no connection: " + e.getMessage()))
                .compose(request -> exchange(request, body));
    }

    /** The time for the answer begins when there is a connection: others may have been busy. */
    private Future<Buffer> exchange(HttpClientRequest request, Buffer body) {
        Promise<Buffer> answer = Promise.promise();
        long timer = vertx.setTimer(ANSWER_MILLIS, late -> {
            answer.tryFail(new NotTakenException("no answer within " + ANSWER_MILLIS + " ms"));
            request.reset();
        });
        request.send(body).compose(response -> response.statusCode() == 200 ? response.body()
                : NotTakenException.because("answered with status " + response.statusCode()))
                .onComplete(done -> {
                    vertx.cancelTimer(timer);
                    if (done.succeeded()) {
                        answer.tryComplete(done.result());
                    } else {
                        answer.tryFail(done.cause() instanceof NotTakenException ? done.cause()
                                : new NotTakenException("connection lost: " + done.cause().getMessage()));
                    }
                });
        return answer.future();
    }

    private static Future<Void> judge(Buffer answer, Encryption encryption) {
        Answer signed = Answer.of(answer);
        if (signed == null) {
            return NotTakenException.because("the answer is not JSON with msg_signature, timeStamp, nonce and encrypt");
        }
        String signature = encryption.signature(signed.timestamp(), signed.nonce(), signed.encrypt());
        if (!MessageDigest.isEqual(signature.getBytes(), signed.signature().getBytes())) {
            return NotTakenException.because("the signature of the answer is wrong");
        }
        try {
            return encryption.decrypt(signed.encrypt()).equals("success") ? Future.succeededFuture()
                    : NotTakenException.because("the answer does not say success");
        } catch (IllegalArgumentException e) {
            return NotTakenException.because("the answer is wrongly encrypted: " + e.getMessage());
        }
    }

    private record Answer(String signature, String timestamp, String nonce, String encrypt) {

        /** Null if that is none. guessed: numbers are taken for texts, say of the time. */
        static Answer of(Buffer body) {
            try {
                JsonObject json = body.toJsonObject();
                Answer answer = new Answer(json.getString("msg_signature"), json.getString("timeStamp"),
                        json.getString("nonce"), json.getString("encrypt"));
                return Stream.of(answer.signature, answer.timestamp, answer.nonce, answer.encrypt).anyMatch(Objects::isNull)
                        ? null
                        : answer;
            } catch (DecodeException | ClassCastException e) {
                return null;
            }
        }
    }

    private HttpClient http() {
        if (http == null) {
            http = vertx.createHttpClient(
                    new HttpClientOptions().setMaxPoolSize(CONNECTIONS).setConnectTimeout(ANSWER_MILLIS));
        }
        return http;
    }

    private String nonce() {
        return Base64.getUrlEncoder().encodeToString(random(9)).replace('-', 'A').replace('_', 'B');
    }

    private byte[] random(int bytes) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return drawn;
    }
}

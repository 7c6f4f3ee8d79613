package io.quarkiverse.dingtalk.conference.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorServer;
import io.vertx.core.json.JsonObject;

/**
 * The emulator, and who may call it.
 *
 * @param token for an application that requests none
 */
record DingTalk(URI url, String key, String secret, String token) {

    static DingTalk of(EmulatorServer server, EmulatorOptions account) throws IOException, InterruptedException {
        var url = URI.create(server.url());
        return new DingTalk(url, account.appKey(), account.appSecret(), token(url, account));
    }

    private static String token(URI url, EmulatorOptions account) throws IOException, InterruptedException {
        var asked = new JsonObject().put("appKey", account.appKey()).put("appSecret", account.appSecret());
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(url.resolve("/v1.0/oauth2/accessToken"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(asked.encode())).build(),
                BodyHandlers.ofString(UTF_8));
        return new JsonObject(answer.body()).getString("accessToken");
    }
}

package org.acme.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.DingTalkExtension;

@ExtendWith(DingTalkExtension.class) // <1>
class PlainTest {

    @Test
    void theAppGetsAToken(DingTalkEmulator dingTalk) throws Exception { // <2>
        var request = HttpRequest.newBuilder(URI.create(dingTalk.url() + "/v1.0/oauth2/accessToken"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"appKey":"%s","appSecret":"%s"}""".formatted(dingTalk.appKey(), dingTalk.appSecret())))
                .build();

        assertEquals(200, HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode());
    }
}

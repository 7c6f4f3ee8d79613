package io.quarkiverse.dingtalk.conference.emulator.control;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.SECRET;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.TOKEN_HEADER;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.vertx.core.json.JsonObject;

class RequestLogTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    void showsCallsAsTheyCameOldestFirst() {
        String token = dingtalk.token();
        dingtalk.clock().tick(Duration.ofMinutes(1));
        String body = aBooking().encodePrettily();
        dingtalk.bookWith(token, body);
        String path = "/v1.0/conference/roomCodes/a%2Fb%3F%E4%BC%9A/infos?nextToken=a%2B%3D&maxResults=5";
        dingtalk.send(dingtalk.request(path).header(TOKEN_HEADER, token).header("X-Twice", "a").header("X-Twice", "b"));

        assertThat(dingtalk.requests()).hasSize(3).satisfiesExactly(
                first -> assertThat(first.getString("path")).isEqualTo("/v1.0/oauth2/accessToken"),
                second -> {
                    assertThat(second.fieldNames()).containsExactlyInAnyOrder("method", "path", "status", "at", "headers",
                            "body", "answer");
                    assertThat(second.getString("method")).isEqualTo("POST");
                    assertThat(second.getString("path")).isEqualTo("/v1.0/conference/scheduleConferences");
                    assertThat(second.getInteger("status")).isEqualTo(200);
                    assertThat(second.getString("at")).isEqualTo("2026-03-02T08:01:00Z");
                    assertThat(second.getString("body")).isEqualTo(body);
                    assertThat(second.getJsonObject("headers").getMap())
                            .containsEntry("content-type", "application/json; charset=utf-8")
                            .containsEntry(TOKEN_HEADER, "***");
                },
                third -> {
                    assertThat(third.getString("method")).isEqualTo("GET");
                    assertThat(third.getString("path")).isEqualTo(path);
                    assertThat(third.getInteger("status")).isEqualTo(400);
                    assertThat(third.getValue("body")).isNull();
                    assertThat(new JsonObject(third.getString("answer")).getString("code")).isEqualTo("paramError");
                    assertThat(third.getJsonObject("headers").getString("x-twice")).isEqualTo("a, b");
                });
    }

    @Test
    void showsTheNewestIfThatIsAskedFor() {
        IntStream.rangeClosed(1, 3).forEach(i -> dingtalk.send(dingtalk.request("/v1.0/x?n=" + i)));

        assertThat(RunningEmulator.objects(dingtalk.look("requests?newest=2").ok().getJsonArray("requests")))
                .extracting(it -> it.getString("path")).containsExactly("/v1.0/x?n=2", "/v1.0/x?n=3");
        assertThat(dingtalk.look("requests?newest=9").ok().getJsonArray("requests")).hasSize(3);
        dingtalk.look("requests?newest=-1").isError(400, "newestInvalid", "newest must be a number, how many, not -1");
    }

    @Test
    void showsWhatWasNotUnderstoodToo() {
        dingtalk.send(dingtalk.request("/topapi/v2/user/get?x=1"));
        dingtalk.send(dingtalk.request("/v1.0/nonsense").DELETE());
        dingtalk.send(dingtalk.json("/v1.0/oauth2/accessToken", "{\"appKey\":"));

        assertThat(dingtalk.requests())
                .extracting(it -> it.getString("method"), it -> it.getString("path"), it -> it.getInteger("status"),
                        it -> it.getString("body"))
                .containsExactly(
                        tuple("GET", "/topapi/v2/user/get?x=1", 200, null),
                        tuple("DELETE", "/v1.0/nonsense", 404, null),
                        tuple("POST", "/v1.0/oauth2/accessToken", 400, "{\"appKey\":"));
    }

    @Test
    void doesNotShowTheCallsThatControlTheEmulator() {
        dingtalk.start(dingtalk.bookedId());
        dingtalk.control("nonsense");
        dingtalk.requestLog();

        assertThat(dingtalk.requests()).hasSize(2).noneMatch(it -> it.getString("path").startsWith("/_emulator"));
    }

    @Test
    void showsNeitherSecretNorTokenWhereverTheyWerePut() {
        String token = dingtalk.token();
        dingtalk.send(dingtalk.request("/v1.0/x?access_token=" + token + "&y=1").header("Authorization", "Bearer " + token));
        dingtalk.send(dingtalk.json("/v1.0/oauth2/corpAccessToken",
                "{\"suiteKey\":\"k\",\"suiteSecret\":\"" + SECRET + "\",\"suiteTicket\" : \"" + SECRET + "\"}"));
        dingtalk.send(dingtalk.json("/v1.0/oauth2/corp/token",
                "{\"client_id\":\"k\",\"client_secret\":\"" + SECRET + "\",\"grant_type\":\"client_credentials\"}"));
        dingtalk.send(dingtalk.json("/v1.0/x", "{\"a\":[{\"accessToken\":\"" + token + "\"}]}"));
        dingtalk.send(dingtalk.json("/v1.0/x", "{\"appSecret\":\"" + SECRET)); // cut off
        dingtalk.send(dingtalk.request("/v1.0/oauth2/accessToken").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("appKey=my-key&appSecret=" + SECRET)));

        assertThat(dingtalk.requestLog().text()).doesNotContain(SECRET).doesNotContain(token);
        assertThat(dingtalk.requests()).extracting(it -> it.getString("body")).containsExactly(
                "{\"appKey\":\"my-key\",\"appSecret\":\"***\"}",
                null,
                "{\"suiteKey\":\"k\",\"suiteSecret\":\"***\",\"suiteTicket\" : \"***\"}",
                "{\"client_id\":\"k\",\"client_secret\":\"***\",\"grant_type\":\"client_credentials\"}",
                "{\"a\":[{\"accessToken\":\"***\"}]}",
                "{\"appSecret\":\"***\"",
                "appKey=my-key&appSecret=***");
        assertThat(dingtalk.requests().get(1).getString("path")).isEqualTo("/v1.0/x?access_token=***&y=1");
    }

    @Test
    void keepsTheLastThousandCalls() {
        IntStream.rangeClosed(1, 1005).forEach(i -> dingtalk.send(dingtalk.request("/v1.0/x?n=" + i)));

        assertThat(dingtalk.requests()).hasSize(1000)
                .first().satisfies(it -> assertThat(it.getString("path")).isEqualTo("/v1.0/x?n=6"));
        assertThat(dingtalk.requests().get(999).getString("path")).isEqualTo("/v1.0/x?n=1005");
    }

    @Test
    void showsNoAnswerThatWasSpoiled() {
        dingtalk.fault("invalidJson");
        dingtalk.send(dingtalk.request("/v1.0/conference/videoConferences/x"));

        assertThat(dingtalk.requests()).singleElement().satisfies(it -> assertThat(it.getValue("answer")).isNull());
    }

    @Test
    void keepsTheBeginningOfALongAnswer() {
        String scheduleId = dingtalk.bookedId();
        IntStream.range(0, 100).forEach(i -> dingtalk.start(scheduleId));
        String answer = dingtalk.ofBooking(scheduleId, "?maxResults=100").text();

        assertThat(answer).hasSizeGreaterThan(8 * 1024);
        // a character may be cut in the middle
        assertThat(dingtalk.requests()).last().satisfies(it -> assertThat(it.getString("answer")).startsWith(
                new String(answer.getBytes(UTF_8), 0, 8 * 1024 - 3, UTF_8).replaceFirst("\ufffd$", "")));
    }

    @Test
    void keepsTheBeginningOfALongBody() {
        String body = new JsonObject().put("x", "y".repeat(100_000)).encode();
        dingtalk.send(dingtalk.json("/v1.0/x", body));

        assertThat(dingtalk.requests().get(0).getString("body")).isEqualTo(body.substring(0, 64 * 1024));
    }
}

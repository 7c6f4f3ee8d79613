package io.quarkiverse.dingtalk.conference.emulator.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonObject;

class UnknownPathTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @ParameterizedTest
    @ValueSource(strings = { "/", "/oauth2/corpAccessToken", "/topapi/v2/user/get", "/v2.0/x", "/v1.0", "/v1.0x/y" })
    @Sentence(page = Page.ERRORS, says = "a path outside /v1.0 is answered with status 200 and {\"errcode\":404,...}")
    void outsideTheNewApiIsToldInTheOldShapeWith200(String path) {
        Reply reply = dingtalk.send(dingtalk.request(path));

        assertThat(reply.ok()).isEqualTo(new JsonObject().put("errcode", 404).put("errmsg", "请求的URI地址不存在"));
        assertThat(reply.header("content-type")).isEqualTo("application/json;charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource({
            "GET, /v1.0/conference/nonsense",
            "GET, /v1.0/",
            "GET, /v1.0/conference/scheduleConferences",
            "POST, /v1.0/conference/scheduleConferences/",
            "POST, /v1.0/conference/videoConferences/x",
            "DELETE, /v1.0/conference/scheduleConferences",
            "GET, /v1.0/oauth2/accessToken",
            "GET, /v1.0/conference/roomCodes/a/b/infos" })
    @Guess(page = Page.ERRORS, says = "an unknown path below /v1.0, or a wrong method, is 404 InvalidAction.NotFound")
    void inTheNewApiIsAnErrorAndSoIsAWrongMethod(String method, String path) {
        dingtalk.send(dingtalk.request(path).method(method, BodyPublishers.noBody()))
                .isError(404, "InvalidAction.NotFound", "Specified api is not found, please check your url and method.");
    }
}

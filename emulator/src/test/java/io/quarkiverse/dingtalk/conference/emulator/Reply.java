package io.quarkiverse.dingtalk.conference.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;

import io.vertx.core.json.JsonObject;

/** What came back. */
public record Reply(int status, HttpHeaders headers, String text) {

    public JsonObject json() {
        return new JsonObject(text);
    }

    public JsonObject ok() {
        assertThat(status).as(text).isEqualTo(200);
        return json();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    /** Checks all that the errors of the service have in common, too. */
    public void isError(int status, String code, String message) {
        assertThat(this.status).as(text).isEqualTo(status);
        assertThat(json().fieldNames()).containsExactly("code", "requestid", "message");
        assertThat(json().getString("code")).isEqualTo(code);
        assertThat(json().getString("message")).isEqualTo(message);
        assertThat(json().getString("requestid")).isNotBlank().isEqualTo(header("x-acs-request-id"));
        assertThat(header("content-type")).isEqualTo("application/json;charset=utf-8");
        assertThat(header("server")).isEqualTo("DingTalk/1.0.0");
    }

    public void isNoContent() {
        assertThat(status).as(text).isEqualTo(204);
    }
}

package io.quarkiverse.dingtalk.conference.emulator.live;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.dingtalk.conference.emulator.http.Response;

/** How two commands answer that they were carried out; the others have two more ways of it. */
final class Answers {

    private Answers() {
    }

    /** Said of changing settings, and spelled so. */
    static Response codeAndCase() {
        return Response.ok(new Code("200", "success"));
    }

    /** Said of ending a meeting: a number here. The page's example has "sucess" for the word. */
    static Response codeAndCause() {
        return Response.ok(new NumericCode(200, "success"));
    }

    private record Code(String code, @JsonProperty("case") String cause) {
    }

    private record NumericCode(int code, String cause) {
    }
}

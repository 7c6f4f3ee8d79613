package io.quarkiverse.dingtalk.conference.emulator.live;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The three ways in which commands answer that they were carried out. */
final class Answers {

    static final Object SUCCESS = new Success(true);
    static final Object CODE = new Code("200", null);
    static final Object CODE_AND_CASE = new Code("200", "success");
    /** A number here. The page's example has "sucess" for the word. */
    static final Object CODE_AND_CAUSE = new NumericCode(200, "success");

    private Answers() {
    }

    private record Success(boolean success) {
    }

    private record Code(String code, @JsonProperty("case") String cause) {
    }

    private record NumericCode(int code, String cause) {
    }
}

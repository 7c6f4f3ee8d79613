package io.quarkiverse.dingtalk.conference.rest.wire;

/**
 * What DingTalk answers to a command that has nothing to tell: {@code success}, or a code that is 200 as a number or as a
 * text. Anything else is a failure, though its status is a good one.
 */
public record CommandResponse(Boolean success, Code code) implements WireResponse<Void> {

    static final String DONE = "200";

    @Override
    public boolean complete() {
        return isDone(success, code);
    }

    @Override
    public Void result() {
        return null;
    }

    /** Whether an answer with these says that the command was carried out. */
    public static boolean isDone(Boolean success, Code code) {
        return code == null ? Boolean.TRUE.equals(success)
                : code.text().equals(DONE) && !Boolean.FALSE.equals(success);
    }
}

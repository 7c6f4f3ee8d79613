package io.quarkiverse.dingtalk.conference.rest.wire;

/** An answer was longer than any of DingTalk's can be, and was not read to its end. */
public final class AnswerTooLongException extends RuntimeException {

    public AnswerTooLongException(long mostBytes) {
        super("it is longer than " + mostBytes + " bytes");
    }
}

package io.quarkiverse.dingtalk.conference.emulator.token;

/** guessed: every organization exists whose id begins with ding and is not too long. */
final class Organizations {

    private static final String PREFIX = "ding";
    private static final int LONGEST_ID = 64;

    private Organizations() {
    }

    static boolean exists(String corpId, InternalApp app) {
        return corpId.equals(app.corpId()) || corpId.startsWith(PREFIX) && corpId.length() <= LONGEST_ID;
    }
}

package io.quarkiverse.dingtalk.conference.emulator.state;

import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Makes up ids in the shapes seen in DingTalk's examples; random, but not secret. */
final class Ids {

    private static final char[] LETTERS_AND_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
            .toCharArray();

    private Ids() {
    }

    /** Like dxxx0ad6-b769-418e-8a7e-7b5ef4fafa26. */
    static String scheduleConferenceId() {
        return UUID.randomUUID().toString();
    }

    /** Like 6323d7xxxxx. */
    static String conferenceId() {
        return hex(12);
    }

    /** Eleven digits, like 83150xxxxxx. */
    static String roomCode() {
        return Long.toString(ThreadLocalRandom.current().nextLong(10_000_000_000L, 100_000_000_000L));
    }

    /** What follows /j/ in https://meeting.dingtalk.io/j/knvMq1ixxxx. */
    static String link() {
        char[] link = new char[11];
        for (int i = 0; i < link.length; i++) {
            link[i] = LETTERS_AND_DIGITS[ThreadLocalRandom.current().nextInt(LETTERS_AND_DIGITS.length)];
        }
        return new String(link);
    }

    /** What follows token= in https://meeting.dingtalk.io/app?roomCode=42726xxx&token=1_7ac9xxx. */
    static String linkToken() {
        return "1_" + hex(16);
    }

    /** Digits: a string at one place, a number at another. guessed: no more of them than fit into a long. */
    static String recordId() {
        return Long.toString(ThreadLocalRandom.current().nextLong(100_000_000_000_000_000L, 1_000_000_000_000_000_000L));
    }

    /** guessed: the shape. */
    static String mediaId() {
        return hex(16);
    }

    /** guessed: the shape. */
    static String streamId() {
        return UUID.randomUUID().toString();
    }

    /** What a link that was asked for ends with. guessed: the shape. */
    static String personalLink() {
        return hex(16);
    }

    private static String hex(int bytes) {
        byte[] drawn = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}

package io.quarkiverse.dingtalk.conference.emulator.state;

/** What may be the title of a meeting. guessed: characters are counted as Unicode code points. */
public final class Title {

    private static final int KEPT = 50;
    private static final int ACCEPTED = 256;

    private Title() {
    }

    /** @throws IllegalArgumentException if it is too long */
    public static String kept(String title) {
        int length = title.codePointCount(0, title.length());
        if (length > ACCEPTED) {
            throw new IllegalArgumentException("has " + length + " characters, more than " + ACCEPTED);
        }
        return length > KEPT ? title.substring(0, title.offsetByCodePoints(0, KEPT)) : title;
    }
}

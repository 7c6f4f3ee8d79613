package io.quarkiverse.dingtalk.conference.emulator.state;

/**
 * A link that was given out.
 *
 * @param token what is in it that nobody can guess
 * @param target the id of what it leads to: a booking, a room by its code, a file
 * @param unionId of whom it is for, null for whoever opens it
 * @param data what it carries, null for nothing
 * @param expiry the first moment at which it is no longer good, in milliseconds since 1970; null for never
 */
public record Link(String token, LinkType type, String target, String unionId, String data, Long expiry) {

    /** What may be the token in an address: its end. */
    public static String tokenIn(String url) {
        return url.substring(Math.max(url.lastIndexOf('/'), url.lastIndexOf('=')) + 1);
    }

    /** Whoever has a token is let in. */
    @Override
    public String toString() {
        return "Link[type=" + type + ", target=" + target + ", unionId=" + unionId + ", expiry=" + expiry + "]";
    }
}

package io.quarkiverse.dingtalk.conference.emulator.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which part of a list a call asks for by nextToken and maxResults.
 * <p>
 * A token says which list it belongs to and where to go on: one of another list is refused. It always begins with
 * characters that mean something else in a query, so that a client that forgets to encode it is found out.
 */
public final class Paging {

    static final int DEFAULT_SIZE = 20; // guessed; no maximum is documented either, and none is set

    /** The nextToken that leads to the first page, as an empty one does. */
    public static final String FIRST = "0";

    private static final byte[] MARK = { (byte) 0xFB, (byte) 0xFF, (byte) 0xBF }; // +/+/ in Base64

    private final String list;
    private final int from;
    private final int size;

    private Paging(String list, int from, int size) {
        this.list = list;
        this.from = from;
        this.size = size;
    }

    /** One page; nextToken is empty on the last. */
    public record Page<T>(List<T> items, String nextToken, int totalCount) {

        public boolean hasMore() {
            return !nextToken.isEmpty();
        }

        /** @param atTheEnd what is in its place on the last page, null for nothing */
        public String nextTokenOr(String atTheEnd) {
            return hasMore() ? nextToken : atTheEnd;
        }
    }

    /**
     * @param list what tells this list from all others
     * @param refusal makes the error out of what is wrong
     */
    public static Paging of(Call call, String list, Function<String, ApiException> refusal) {
        return of(call, list, DEFAULT_SIZE, refusal);
    }

    /** @param defaultSize of a page if the call tells none */
    public static Paging of(Call call, String list, int defaultSize, Function<String, ApiException> refusal) {
        String nextToken = call.query("nextToken");
        String maxResults = call.query("maxResults");
        int size = maxResults == null ? defaultSize
                : positive(maxResults)
                        .orElseThrow(() -> refusal.apply("maxResults must be an integer above 0, not " + maxResults));
        int from = nextToken == null || nextToken.isEmpty() || nextToken.equals(FIRST) ? 0
                : position(list, nextToken)
                        .orElseThrow(() -> refusal.apply("nextToken " + nextToken + " was not given out for this list"));
        return new Paging(list, from, size);
    }

    public <T> Page<T> page(List<T> all) {
        int start = Math.min(from, all.size());
        int end = size < all.size() - start ? start + size : all.size();
        return new Page<>(all.subList(start, end), end < all.size() ? token(list, end) : "", all.size());
    }

    private static String token(String list, int position) {
        byte[] text = (position + " " + list).getBytes(UTF_8);
        byte[] token = new byte[MARK.length + text.length];
        System.arraycopy(MARK, 0, token, 0, MARK.length);
        System.arraycopy(text, 0, token, MARK.length, text.length);
        return Base64.getEncoder().encodeToString(token);
    }

    private static Optional<Integer> position(String list, String token) {
        try {
            byte[] decoded = Base64.getDecoder().decode(token);
            String text = new String(decoded, Math.min(MARK.length, decoded.length),
                    Math.max(0, decoded.length - MARK.length), UTF_8);
            // whatever it decodes to, it is ours only if we would have written the very same
            return positive(text.substring(0, Math.max(0, text.indexOf(' '))))
                    .filter(position -> token(list, position).equals(token));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> positive(String text) {
        try {
            return Optional.of(Integer.parseInt(text)).filter(number -> number > 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}

package io.quarkiverse.dingtalk.conference.error;

/** The request is wrong: refused here before anything was sent (no status), or by DingTalk. */
public final class InvalidRequestException extends ConferenceException {

    private static final int SHOWN_CHARACTERS = 60;

    /** Refused by DingTalk, if the failure has a status. */
    public InvalidRequestException(Failure failure) {
        super(failure, "Correct the request; sending it again as it is fails again.");
    }

    /**
     * Refused before anything was sent.
     *
     * @param field what is wrong, by its name in the request
     * @param value the value it has
     * @param problem what is wrong with the value, and what to do
     */
    public InvalidRequestException(String field, Object value, String problem) {
        this(Failure.builder().message(field + " " + problem + ", but is " + shown(value)).advice("Nothing was sent.").build());
    }

    @Override
    InvalidRequestException with(Failure failure) {
        return new InvalidRequestException(failure);
    }

    /**
     * The value itself, if it is not blank.
     *
     * @throws InvalidRequestException if it is null or blank
     */
    public static String unlessGiven(String field, String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidRequestException(field, value, "must be given");
        }
        return value;
    }

    /**
     * The value itself, if it can be part of a path.
     *
     * @throws InvalidRequestException if it is null or blank, has half a surrogate pair, or is {@code .} or {@code ..}
     */
    public static String unlessId(String field, String value) {
        unlessGiven(field, value);
        if (value.equals(".") || value.equals("..")) {
            // Percent-encoding does not save these two: whoever normalizes the path on the way would take them out.
            throw new InvalidRequestException(field, value, "must be an id");
        }
        return unlessEncodable(field, value);
    }

    /**
     * The text itself, if it is not blank and can be written in UTF-8.
     *
     * @throws InvalidRequestException if it is null or blank, or has half a surrogate pair
     */
    public static String unlessText(String field, String text) {
        return unlessEncodable(field, unlessGiven(field, text));
    }

    /**
     * The text itself, if it can be written in UTF-8.
     *
     * @param text may be null
     * @throws InvalidRequestException if it has half a surrogate pair
     */
    public static String unlessEncodable(String field, String text) {
        for (int i = 0; text != null && i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    throw new InvalidRequestException(field, text,
                            "must be text that can be encoded, without half a surrogate pair");
                }
                i++;
            }
        }
        return text;
    }

    /**
     * The value itself, if it is not null.
     *
     * @throws InvalidRequestException if it is null
     */
    public static <T> T unlessNull(String field, T value) {
        if (value == null) {
            throw new InvalidRequestException(field, null, "must be given");
        }
        return value;
    }

    private static String shown(Object value) {
        if (!(value instanceof String text)) {
            return String.valueOf(value);
        }
        return text.length() <= SHOWN_CHARACTERS ? '"' + text + '"'
                : '"' + text.substring(0, SHOWN_CHARACTERS) + "…\" (" + text.codePointCount(0, text.length()) + " characters)";
    }
}

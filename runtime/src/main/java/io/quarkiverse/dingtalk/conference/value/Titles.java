package io.quarkiverse.dingtalk.conference.value;

import java.util.Optional;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

/** What DingTalk is documented to do with the titles of meetings. */
public final class Titles {

    private static final int KEPT_CHARACTERS = 50;
    private static final int ALLOWED_CHARACTERS = 256;

    private Titles() {
    }

    /**
     * The title itself, if DingTalk takes it.
     *
     * @throws InvalidRequestException if it is blank, has half a surrogate pair, or is too long
     */
    public static String checked(String title) {
        InvalidRequestException.unlessGiven("title", title);
        InvalidRequestException.unlessEncodable("title", title);
        if (characters(title) > ALLOWED_CHARACTERS) {
            throw new InvalidRequestException("title", title, "must have at most 256 characters");
        }
        return title;
    }

    /** The characters that DingTalk keeps, if the title has more. */
    public static Optional<String> cutTo(String title) {
        return characters(title) <= KEPT_CHARACTERS ? Optional.empty()
                : Optional.of(title.substring(0, title.offsetByCodePoints(0, KEPT_CHARACTERS)));
    }

    // DingTalk does not say whether it counts code points or UTF-16 units. By code points, nothing is refused here that it
    // might accept.
    private static int characters(String title) {
        return title.codePointCount(0, title.length());
    }
}

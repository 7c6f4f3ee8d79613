package io.quarkiverse.dingtalk.conference.token;

import io.smallrye.mutiny.Uni;

/** Where the next token comes from. */
@FunctionalInterface
interface TokenSource {

    /**
     * A token in place of another.
     *
     * @param held the token to be replaced, or null if there is none
     * @param refused whether it is replaced because DingTalk has refused it, and not because it grows old
     */
    Uni<AccessToken> next(AccessToken held, boolean refused);

    /** What a failure to get a token from here is, for those who are told of it. */
    default Throwable told(Throwable failure) {
        return failure;
    }
}

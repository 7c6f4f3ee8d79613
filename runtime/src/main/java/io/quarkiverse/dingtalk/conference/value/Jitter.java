package io.quarkiverse.dingtalk.conference.value;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * Chance for the length of waits, so that those who failed together do not come back together. It is another one in each
 * copy of an application that is restored from one checkpoint, or runs one native executable: the JDK seeds
 * {@link SecureRandom} by the operating system, and again after a restore. A {@code ThreadLocalRandom} goes on from its seed
 * in the checkpoint, which is the same for all copies.
 */
public final class Jitter {

    private Jitter() {
    }

    /** Made for each use. It is used seldom, and one that is kept would end up in what is copied. */
    public static RandomGenerator random() {
        return new SecureRandom();
    }

    /** A number of a range, both ends included. */
    public static long between(long least, long most) {
        return random().nextLong(least, most + 1);
    }
}

package io.quarkiverse.dingtalk.conference.value;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import sun.misc.Unsafe;

/**
 * Does the same twice, as two copies do that are restored from one checkpoint: this thread holds the same seed of its
 * {@code ThreadLocalRandom} each time.
 */
public final class Copies {

    private static final Unsafe UNSAFE = unsafe();
    private static final long SEED = seed();

    private Copies() {
    }

    /** @return what the one has got, and what the other */
    public static <T> List<T> both(Supplier<T> work) {
        ThreadLocalRandom.current(); // from here on there is a seed
        var results = new ArrayList<T>();
        long seed = UNSAFE.getLong(Thread.currentThread(), SEED);
        results.add(work.get());
        UNSAFE.putLong(Thread.currentThread(), SEED, seed);
        results.add(work.get());
        return results;
    }

    private static Unsafe unsafe() {
        try {
            Field instance = Unsafe.class.getDeclaredField("theUnsafe");
            instance.setAccessible(true);
            return (Unsafe) instance.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings({ "deprecation", "removal" })
    private static long seed() {
        try {
            return UNSAFE.objectFieldOffset(Thread.class.getDeclaredField("threadLocalRandomSeed"));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}

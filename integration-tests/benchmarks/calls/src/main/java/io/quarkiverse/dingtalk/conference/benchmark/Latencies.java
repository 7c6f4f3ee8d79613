package io.quarkiverse.dingtalk.conference.benchmark;

/**
 * How long calls took, to within one percent, in a memory of fixed size: recording allocates nothing that would be measured
 * along.
 */
final class Latencies {

    private static final int PRECISION = 7; // bits below the leading one that are kept
    private static final int STEPS = 1 << PRECISION;

    private final long[] counts = new long[(Long.SIZE - PRECISION) * STEPS];

    void record(long nanos) {
        counts[bucket(Math.max(0, nanos))]++;
    }

    void add(Latencies others) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += others.counts[i];
        }
    }

    long count() {
        long count = 0;
        for (long inBucket : counts) {
            count += inBucket;
        }
        return count;
    }

    /** The nanoseconds within which this part of the calls, from 0 to 1, was answered. */
    long within(double part) {
        long left = (long) Math.ceil(part * count());
        for (int bucket = 0; bucket < counts.length; bucket++) {
            left -= counts[bucket];
            if (left <= 0) {
                return nanos(bucket);
            }
        }
        throw new IllegalStateException("more than all calls: " + part);
    }

    private static int bucket(long nanos) {
        int shift = shift(nanos);
        return shift * STEPS + (int) (nanos >>> shift);
    }

    /** Of the smallest value in the bucket. */
    private static long nanos(int bucket) {
        int shift = Math.max(0, bucket / STEPS - 1);
        return (long) (bucket - shift * STEPS) << shift;
    }

    private static int shift(long nanos) {
        return Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(nanos) - PRECISION - 1);
    }
}

package io.quarkiverse.dingtalk.conference.rest.minutes;

import java.util.Optional;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.minutes.MinutesSource;
import io.quarkiverse.dingtalk.conference.minutes.MinutesTextRequest;
import io.quarkiverse.dingtalk.conference.minutes.TextOrder;
import io.quarkiverse.dingtalk.conference.rest.wire.CodeTable;

/** The coded values of the operations on minutes. */
public final class MinutesCodes {

    public static final CodeTable<MinutesSource> SOURCE = new CodeTable<>(MinutesSource.UNKNOWN)
            .with("cloud_record", MinutesSource.CLOUD_RECORDING)
            .with("minutes", MinutesSource.MEETING);

    private static final CodeTable<TextOrder> TEXT_ORDER = new CodeTable<>(TextOrder.UNKNOWN)
            .with("0", TextOrder.OLDEST_FIRST)
            .with("1", TextOrder.NEWEST_FIRST);

    private MinutesCodes() {
    }

    /** @throws InvalidRequestException if it is null, or has no code */
    public static String bizType(MinutesSource source) {
        return SOURCE.write(Optional.of(InvalidRequestException.unlessNull("source", source)), "source").text();
    }

    /** Needed by DingTalk. */
    public static String direction(MinutesTextRequest request) {
        return direction(request.order().orElse(TextOrder.OLDEST_FIRST));
    }

    /** @throws InvalidRequestException if it has no code */
    public static String direction(TextOrder order) {
        return TEXT_ORDER.write(Optional.of(order), "order").text();
    }
}

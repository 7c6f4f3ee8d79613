package io.quarkiverse.dingtalk.conference.emulator.stream;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** guessed: their shapes. */
final class Ids {

    private Ids() {
    }

    static String messageId() {
        byte[] drawn = new byte[16];
        ThreadLocalRandom.current().nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}

package io.quarkiverse.dingtalk.conference.benchmark;

import java.util.function.BiConsumer;

/** A way to receive events. */
interface Contender {

    /** As in the table. */
    String name();

    /** What sends its events, to it alone. */
    Emulator emulator();

    /** From now on its events go there, several at the same time: the id of each, and who joins. */
    void receive(BiConsumer<String, String> receiver);
}

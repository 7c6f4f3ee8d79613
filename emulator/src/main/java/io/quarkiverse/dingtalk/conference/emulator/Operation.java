package io.quarkiverse.dingtalk.conference.emulator;

/** One thing the emulated service can do. Refuses by throwing an {@link ApiError}. */
@FunctionalInterface
interface Operation {

    Answer handle(Call call);
}

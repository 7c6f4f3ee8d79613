package io.quarkiverse.dingtalk.conference.emulator.control;

import io.quarkiverse.dingtalk.conference.emulator.state.Caller;

/** What an emulator goes back to on reset. */
final class InitialState {

    private final EmulatorState state;
    private final Caller owner;
    private Seed seed = Seed.EMPTY;

    /** @param owner the app, and its organization, whose bookings those of the seed are */
    InitialState(EmulatorState state, Caller owner) {
        this.state = state;
        this.owner = owner;
    }

    /** From now on there is this, and nothing else. */
    void set(Seed seed) {
        state.reset();
        state.meetings().untold(() -> seed.applyTo(state, owner)); // it was so before anybody could be told
        this.seed = seed;
    }

    void restore() {
        set(seed);
    }
}

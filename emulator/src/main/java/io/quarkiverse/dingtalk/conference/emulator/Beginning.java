package io.quarkiverse.dingtalk.conference.emulator;

/** What an emulator goes back to on reset. */
final class Beginning {

    private final State state;
    private final Caller owner;
    private Seed seed = Seed.NOTHING;

    /** @param owner the app, and its organization, whose bookings those of the seed are */
    Beginning(State state, Caller owner) {
        this.state = state;
        this.owner = owner;
    }

    /** From now on there is this, and nothing else. */
    void set(Seed seed) {
        state.reset();
        seed.sow(state, owner);
        this.seed = seed;
    }

    void restore() {
        set(seed);
    }
}

package io.quarkiverse.dingtalk.conference.emulator.meeting;

/** guessed: people have no names here, and the fields for them are always there. */
final class Nick {

    private Nick() {
    }

    static String of(String unionId) {
        return unionId;
    }
}

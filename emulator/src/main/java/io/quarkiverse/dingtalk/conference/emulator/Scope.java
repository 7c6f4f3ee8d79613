package io.quarkiverse.dingtalk.conference.emulator;

import java.util.Arrays;
import java.util.Optional;

/** What an app may be allowed to do, by DingTalk's names. */
enum Scope {

    READ("VideoConference.Conference.Read"),
    WRITE("VideoConference.Conference.Write");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    static Optional<Scope> of(String label) {
        return Arrays.stream(values()).filter(scope -> scope.label.equals(label)).findFirst();
    }

    String label() {
        return label;
    }
}

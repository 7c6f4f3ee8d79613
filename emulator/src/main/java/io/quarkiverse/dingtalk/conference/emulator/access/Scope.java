package io.quarkiverse.dingtalk.conference.emulator.access;

import java.util.Arrays;
import java.util.Optional;

/** What an app may be allowed to do, by DingTalk's names. */
public enum Scope {

    READ("VideoConference.Conference.Read"),
    WRITE("VideoConference.Conference.Write");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    public static Optional<Scope> of(String label) {
        return Arrays.stream(values()).filter(scope -> scope.label.equals(label)).findFirst();
    }

    public String label() {
        return label;
    }
}

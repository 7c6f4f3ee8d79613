package io.quarkiverse.dingtalk.conference.emulator.state;

import java.util.List;

/** Is told what changes about meetings and the people in them, as soon as it has changed. */
public interface MeetingListener {

    MeetingListener NOBODY = new MeetingListener() {
    };

    default void started(Meeting meeting) {
    }

    /** Everybody has left by then. */
    default void ended(Meeting meeting) {
    }

    /** Somebody is called, for the first time or once more. */
    default void invited(Meeting meeting, Member member) {
    }

    default void joined(Meeting meeting, Member member) {
    }

    default void left(Meeting meeting, Member member) {
    }

    default void removed(Meeting meeting, Member member) {
    }

    /** @param recordings those that take it down, if any */
    default void said(Meeting meeting, Speech speech, List<Recording> recordings) {
    }

    /** More of that recording can be had now. */
    default void processed(Meeting meeting, Recording recording) {
    }
}

package io.quarkiverse.dingtalk.conference.emulator.live;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;

/** What a running meeting is told, as it is sent. Unknown fields are ignored, those that are null count as not given. */
interface Command {

    /** @throws ApiException if something is missing or wrong, whatever the meeting is like */
    void check();

    /** @throws ApiException if that cannot be done in that meeting */
    void execute(Meeting meeting, Choices choices);
}

package io.quarkiverse.dingtalk.conference.emulator.control;

import io.quarkiverse.dingtalk.conference.emulator.access.GrantedScopes;
import io.quarkiverse.dingtalk.conference.emulator.access.Throttle;
import io.quarkiverse.dingtalk.conference.emulator.event.EventLog;
import io.quarkiverse.dingtalk.conference.emulator.event.Events;
import io.quarkiverse.dingtalk.conference.emulator.fault.PendingFaults;
import io.quarkiverse.dingtalk.conference.emulator.http.CallCounts;
import io.quarkiverse.dingtalk.conference.emulator.http.RequestLog;
import io.quarkiverse.dingtalk.conference.emulator.push.CallbackPush;
import io.quarkiverse.dingtalk.conference.emulator.push.SuitePush;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.EmulatorClock;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.RecordingWhiteList;
import io.quarkiverse.dingtalk.conference.emulator.stream.AppStreams;
import io.quarkiverse.dingtalk.conference.emulator.streaming.BadAddresses;
import io.quarkiverse.dingtalk.conference.emulator.token.AccessTokens;
import io.quarkiverse.dingtalk.conference.emulator.token.SuiteTicket;

/** All that an emulator remembers. */
public record EmulatorState(EmulatorClock clock, Meetings meetings, Choices choices, BadAddresses badAddresses,
        RecordingWhiteList whiteList, AccessTokens tokens, SuiteTicket suiteTicket, Throttle throttle, GrantedScopes scopes,
        RequestLog log, CallCounts counts, PendingFaults faults, Events events, EventLog eventLog, CallbackPush callback,
        SuitePush suitePush, AppStreams streams) {

    /** Tokens stay good: the application that holds one goes on, and the next fault strikes what it is meant for. */
    void reset() {
        clock.reset();
        meetings.clear();
        choices.reset();
        badAddresses.reset();
        whiteList.clear();
        tokens.reset();
        suiteTicket.reset();
        throttle.reset();
        scopes.reset();
        log.clear();
        counts.clear();
        faults.clear();
        callback.reset();
        eventLog.clear();
        streams.reset();
    }
}

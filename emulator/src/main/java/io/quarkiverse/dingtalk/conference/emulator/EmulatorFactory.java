package io.quarkiverse.dingtalk.conference.emulator;

import java.util.Map;

import io.quarkiverse.dingtalk.conference.emulator.access.AccessControl;
import io.quarkiverse.dingtalk.conference.emulator.access.AddressBlock;
import io.quarkiverse.dingtalk.conference.emulator.access.FileLinks;
import io.quarkiverse.dingtalk.conference.emulator.access.GrantedScopes;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.access.Throttle;
import io.quarkiverse.dingtalk.conference.emulator.administration.AdministrationEndpoints;
import io.quarkiverse.dingtalk.conference.emulator.booking.BookingEndpoints;
import io.quarkiverse.dingtalk.conference.emulator.control.ControlEndpoints;
import io.quarkiverse.dingtalk.conference.emulator.control.EmulatorState;
import io.quarkiverse.dingtalk.conference.emulator.control.WebPages;
import io.quarkiverse.dingtalk.conference.emulator.event.EventLog;
import io.quarkiverse.dingtalk.conference.emulator.event.Events;
import io.quarkiverse.dingtalk.conference.emulator.event.MeetingEvents;
import io.quarkiverse.dingtalk.conference.emulator.fault.FaultInjector;
import io.quarkiverse.dingtalk.conference.emulator.fault.PendingFaults;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiRouter;
import io.quarkiverse.dingtalk.conference.emulator.http.CallCounts;
import io.quarkiverse.dingtalk.conference.emulator.http.Endpoints;
import io.quarkiverse.dingtalk.conference.emulator.http.Listeners;
import io.quarkiverse.dingtalk.conference.emulator.http.RequestLog;
import io.quarkiverse.dingtalk.conference.emulator.link.LinkEndpoints;
import io.quarkiverse.dingtalk.conference.emulator.live.LiveEndpoints;
import io.quarkiverse.dingtalk.conference.emulator.meeting.MeetingEndpoints;
import io.quarkiverse.dingtalk.conference.emulator.minutes.MinutesEndpoints;
import io.quarkiverse.dingtalk.conference.emulator.push.CallbackPush;
import io.quarkiverse.dingtalk.conference.emulator.push.SuitePush;
import io.quarkiverse.dingtalk.conference.emulator.recording.RecordingEndpoints;
import io.quarkiverse.dingtalk.conference.emulator.report.ReportEndpoints;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.EmulatorClock;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.RecordingWhiteList;
import io.quarkiverse.dingtalk.conference.emulator.stream.AppStreams;
import io.quarkiverse.dingtalk.conference.emulator.stream.StreamEndpoints;
import io.quarkiverse.dingtalk.conference.emulator.streaming.BadAddresses;
import io.quarkiverse.dingtalk.conference.emulator.streaming.StreamingEndpoints;
import io.quarkiverse.dingtalk.conference.emulator.token.AccessTokens;
import io.quarkiverse.dingtalk.conference.emulator.token.InternalApp;
import io.quarkiverse.dingtalk.conference.emulator.token.SuiteTicket;
import io.quarkiverse.dingtalk.conference.emulator.token.ThirdPartyApp;
import io.quarkiverse.dingtalk.conference.emulator.token.TokenEndpoints;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

/** Puts an emulator together: its state, its operations, and what stands in front of them. */
final class EmulatorFactory {

    private EmulatorFactory() {
    }

    static Handler<HttpServerRequest> create(EmulatorOptions options, Vertx vertx, Listeners listeners) {
        EmulatorClock clock = new EmulatorClock(options.clock());
        Meetings meetings = new Meetings(clock);
        AccessTokens tokens = new AccessTokens(clock);
        SuiteTicket suiteTicket = new SuiteTicket(options.suiteTicket());
        Throttle throttle = new Throttle(clock, options.throttle());
        GrantedScopes scopes = new GrantedScopes();
        Choices choices = new Choices(options.lastMeetingOnly() ? Map.of(Choice.LISTED_MEETINGS, "last") : Map.of());
        BadAddresses badAddresses = new BadAddresses();
        RecordingWhiteList whiteList = new RecordingWhiteList();
        RequestLog log = new RequestLog();
        PendingFaults faults = new PendingFaults();
        Events events = new Events();
        EventLog eventLog = new EventLog();
        events.onEvent(eventLog::add);
        meetings.tell(new MeetingEvents(events, choices, clock));
        AppStreams streams = new AppStreams(vertx, clock, eventLog).addWithSiblings(options.appKey(), options.appSecret())
                .add(options.suiteKey(), options.suiteSecret());
        events.onEvent(streams::publish);
        CallbackPush callback = new CallbackPush(vertx, clock, options.clock(), eventLog, options.appKey(), options.callback());
        events.onEvent(callback::push);
        SuitePush suitePush = new SuitePush(callback, event -> streams.publishTo(options.suiteKey(), event), eventLog::add,
                options.suiteKey(), options.corpId(), clock);

        Endpoints endpoints = new Endpoints();
        TokenEndpoints.add(endpoints, new InternalApp(options.appKey(), options.appSecret(), options.corpId()),
                new ThirdPartyApp(options.suiteKey(), options.suiteSecret(), suiteTicket), tokens);
        AccessControl access = new AccessControl(tokens, throttle, scopes);
        BookingEndpoints.add(endpoints, access, meetings, choices);
        MeetingEndpoints.add(endpoints, access, meetings, choices);
        LiveEndpoints.add(endpoints, access, meetings, choices);
        ReportEndpoints.add(endpoints, access, meetings, choices, clock);
        StreamingEndpoints.add(endpoints, access, meetings, badAddresses, choices);
        LinkEndpoints.add(endpoints, access, meetings);
        AdministrationEndpoints.add(endpoints, access, whiteList);

        RecordedMeetings recorded = new RecordedMeetings(meetings, choices);
        FileLinks files = new FileLinks(meetings.links(), clock);
        RecordingEndpoints.add(endpoints, access, recorded, files, choices);
        MinutesEndpoints.add(endpoints, access, recorded, files, choices);

        StreamEndpoints.add(endpoints, streams, clock);

        CallCounts counts = new CallCounts(endpoints.names());
        ControlEndpoints.add(endpoints,
                new EmulatorState(clock, meetings, choices, badAddresses, whiteList, tokens, suiteTicket, throttle, scopes, log,
                        counts, faults, events, eventLog, callback,
                        suitePush, streams),
                new Caller(options.appKey(), options.corpId()), listeners);

        ApiRouter router = new ApiRouter(vertx, endpoints, new WebPages(options.host())::keepOut, clock, log, counts,
                new FaultInjector(faults));
        return new AddressBlock(throttle, clock, log, router);
    }
}

package io.quarkiverse.dingtalk.conference.emulator.control;

import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;
import static io.vertx.core.http.HttpMethod.PUT;

import java.util.Set;

import io.quarkiverse.dingtalk.conference.emulator.http.Endpoints;
import io.quarkiverse.dingtalk.conference.emulator.http.Listeners;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;

/** What only the emulator offers. */
public final class ControlEndpoints {

    private ControlEndpoints() {
    }

    /**
     * @param owner whose the bookings of a seed are and those that are made here, and the tokens that are accepted though
     *        others granted them
     */
    public static void add(Endpoints endpoints, EmulatorState state, Caller owner, Listeners listeners) {
        Set<String> operations = endpoints.names();
        Choices choices = state.choices();
        var meetings = new MeetingControl(state.meetings(), owner);
        var recordings = new RecordingControl(state.meetings());
        var people = new PeopleControl(state.meetings());
        var links = new LinkControl(state.meetings());
        var streams = new StreamControl(state.meetings(), state.badAddresses());
        var whiteList = new WhiteListControl(state.whiteList());
        var reset = new ResetControl(new InitialState(state, owner), operations);
        var requests = new RequestControl(state.log(), state.counts());
        var tokens = new TokenControl(state.tokens(), state.suiteTicket(), owner);
        var clock = new ClockControl(state.clock(), state.throttle());
        var throttle = new SwitchControl("calls are limited", state.throttle()::isOn, state.throttle()::turn);
        var choice = new ChoiceControl(choices);
        var lastMeetingOnly = new SwitchControl("only the last meeting of a booking is listed",
                () -> choices.is(Choice.LISTED_MEETINGS, "last"),
                on -> choices.choose(Choice.LISTED_MEETINGS, on ? "last" : "all"));
        var scopes = new ScopeControl(state.scopes());
        var events = new EventControl(state.events(), state.eventLog(), owner.corpId(), state.clock());
        var faults = new FaultControl(state.faults(), operations, listeners);
        var connections = new ConnectionControl(state.streams());
        var delivery = new DeliveryControl(state.streams());
        var callback = new CallbackControl(state.callback());
        var suite = new SuiteControl(state.callback(), state.suitePush(), state.suiteTicket());
        endpoints
                .add(GET, "/_emulator/bookings", meetings::bookings)
                .add(POST, "/_emulator/bookings", meetings::book)
                .add(GET, "/_emulator/conferences", meetings::conferences)
                .add(POST, "/_emulator/schedules/{scheduleConferenceId}/start", meetings::start)
                .add(GET, "/_emulator/conferences/{conferenceId}", meetings::conference)
                .add(POST, "/_emulator/conferences/{conferenceId}/end", meetings::end)
                .add(POST, "/_emulator/conferences/{conferenceId}/join", people::join)
                .add(POST, "/_emulator/conferences/{conferenceId}/leave", people::leave)
                .add(POST, "/_emulator/conferences/{conferenceId}/decline", people::decline)
                .add(POST, "/_emulator/conferences/{conferenceId}/microphone", people::microphone)
                .add(POST, "/_emulator/conferences/{conferenceId}/camera", people::camera)

                .add(POST, "/_emulator/conferences/{conferenceId}/speak", recordings::speak)
                .add(POST, "/_emulator/conferences/{conferenceId}/process", recordings::process)
                .add(GET, "/_emulator/conferences/{conferenceId}/recordings", recordings::recordings)

                .add(GET, "/_emulator/conferences/{conferenceId}/streams", streams::streams)
                .add(GET, "/_emulator/bad-stream-addresses", streams::countBad)
                .add(PUT, "/_emulator/bad-stream-addresses", streams::markBad)
                .add(GET, "/_emulator/links", links::links)
                .add(POST, "/_emulator/links/open", links::open)
                .add(GET, "/_emulator/recording-white-list", whiteList::get)

                .add(GET, "/_emulator/connections", connections::connections)
                .add(DELETE, "/_emulator/connections", connections::cut)
                .add(POST, "/_emulator/connections/disconnect", connections::disconnect)
                .add(GET, "/_emulator/delivery", delivery::get)
                .add(PUT, "/_emulator/delivery", delivery::put)
                .add(DELETE, "/_emulator/delivery", delivery::reset)

                .add(POST, "/_emulator/reset", reset::reset)
                .add(PUT, "/_emulator/seed", reset::seed)

                .add(GET, "/_emulator/requests", requests::requests)
                .add(GET, "/_emulator/counts", requests::counts)

                .add(GET, "/_emulator/events", events::events)
                .add(POST, "/_emulator/events", events::publish)
                .add(PUT, "/_emulator/callback", callback::set)
                .add(DELETE, "/_emulator/callback", callback::remove)
                .add(POST, "/_emulator/callback/check", callback::check)
                .add(POST, "/_emulator/suite-tickets", suite::renew)
                .add(POST, "/_emulator/authorizations", suite::authorize)

                .add(PUT, "/_emulator/tokens", tokens::accept)
                .add(DELETE, "/_emulator/tokens", tokens::forgetTokens)
                .add(PUT, "/_emulator/suite-ticket", tokens::pushSuiteTicket)

                .add(GET, "/_emulator/clock", clock::now)
                .add(PUT, "/_emulator/clock", clock::set)
                .add(POST, "/_emulator/clock/advance", clock::advance)

                .add(GET, "/_emulator/throttle", throttle::get)
                .add(PUT, "/_emulator/throttle", throttle::put)

                .add(GET, "/_emulator/last-meeting-only", lastMeetingOnly::get)
                .add(PUT, "/_emulator/last-meeting-only", lastMeetingOnly::put)

                .add(GET, "/_emulator/choices", choice::get)
                .add(PUT, "/_emulator/choices/{name}", choice::put)
                .add(GET, "/_emulator/scopes", scopes::get)
                .add(PUT, "/_emulator/scopes/{scope}", scopes::give)
                .add(DELETE, "/_emulator/scopes/{scope}", scopes::take)

                .add(POST, "/_emulator/faults", faults::add)
                .add(GET, "/_emulator/faults", faults::pending)
                .add(DELETE, "/_emulator/faults", faults::clear);
    }
}

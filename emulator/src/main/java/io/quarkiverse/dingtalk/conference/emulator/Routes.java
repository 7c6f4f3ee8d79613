package io.quarkiverse.dingtalk.conference.emulator;

import static io.quarkiverse.dingtalk.conference.emulator.Scope.READ;
import static io.quarkiverse.dingtalk.conference.emulator.Scope.WRITE;

/** Everything that can be called, one line each. */
final class Routes {

    private Routes() {
    }

    /** What DingTalk offers, under DingTalk's names. */
    static Router dingTalk(TokenHandlers tokens, Admission admission, ConferenceHandlers conferences) {
        return new Router()
                .post("GetAccessToken", "/v1.0/oauth2/accessToken", tokens::accessToken)
                .post("GetCorpAccessToken", "/v1.0/oauth2/corpAccessToken", tokens::corpAccessToken)
                .post("GetToken", "/v1.0/oauth2/{corpId}/token", tokens::token)

                .post("CreateScheduleConference", "/v1.0/conference/scheduleConferences",
                        admission.to(WRITE, conferences::book))
                .get("QueryScheduleConfSettings", "/v1.0/conference/scheduleConferences/settings",
                        admission.to(READ, conferences::settings))
                .get("QueryConferenceInfo", "/v1.0/conference/videoConferences/{conferenceId}",
                        admission.to(READ, conferences::info))
                .get("QueryConferenceMembers", "/v1.0/conference/videoConferences/{conferenceId}/members",
                        admission.to(READ, conferences::members))
                .get("QueryScheduleConferenceInfo",
                        "/v1.0/conference/videoConferences/scheduleConferences/{scheduleConferenceId}",
                        admission.to(READ, conferences::ofBooking))
                .get("QueryConferenceInfoByRoomCode", "/v1.0/conference/roomCodes/{roomCode}/infos",
                        admission.to(READ, conferences::ofRoomCode));
    }

    /** What only the emulator offers. */
    static void control(Router router, MeetingHandlers meetings, StateHandlers state, AdmissionHandlers admission,
            FaultHandlers faults) {
        router
                .post("/_emulator/schedules/{scheduleConferenceId}/start", meetings::start)
                .post("/_emulator/conferences/{conferenceId}/join", meetings::join)
                .post("/_emulator/conferences/{conferenceId}/leave", meetings::leave)
                .post("/_emulator/conferences/{conferenceId}/end", meetings::end)

                .post("/_emulator/reset", state::reset)
                .put("/_emulator/seed", state::seed)
                .get("/_emulator/requests", state::requests)
                .get("/_emulator/counts", state::counts)
                .get("/_emulator/bookings", state::bookings)
                .get("/_emulator/conferences", state::conferences)
                .delete("/_emulator/tokens", state::forgetTokens)
                .put("/_emulator/suite-ticket", state::pushSuiteTicket)
                .get("/_emulator/clock", state::now)
                .put("/_emulator/clock", state::setClock)
                .post("/_emulator/clock/advance", state::advanceClock)

                .get("/_emulator/throttle", admission::throttle)
                .put("/_emulator/throttle", admission::turnThrottle)
                .get("/_emulator/scopes", admission::scopes)
                .put("/_emulator/scopes/{scope}", admission::giveScope)
                .delete("/_emulator/scopes/{scope}", admission::takeScope)

                .post("/_emulator/faults", faults::add)
                .get("/_emulator/faults", faults::pending)
                .delete("/_emulator/faults", faults::clear);
    }
}

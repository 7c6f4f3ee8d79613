package io.quarkiverse.dingtalk.conference.emulator;

/** Everything that can be called, one line each. */
final class Routes {

    private Routes() {
    }

    /** What DingTalk offers, under DingTalk's names. */
    static Router dingTalk(TokenHandlers tokens, ConferenceHandlers conferences) {
        return new Router()
                .post("GetAccessToken", "/v1.0/oauth2/accessToken", tokens::accessToken)
                .post("GetCorpAccessToken", "/v1.0/oauth2/corpAccessToken", tokens::corpAccessToken)
                .post("GetToken", "/v1.0/oauth2/{corpId}/token", tokens::token)

                .post("CreateScheduleConference", "/v1.0/conference/scheduleConferences", tokens.required(conferences::book))
                .get("QueryScheduleConfSettings", "/v1.0/conference/scheduleConferences/settings",
                        tokens.required(conferences::settings))
                .get("QueryConferenceInfo", "/v1.0/conference/videoConferences/{conferenceId}",
                        tokens.required(conferences::info))
                .get("QueryConferenceMembers", "/v1.0/conference/videoConferences/{conferenceId}/members",
                        tokens.required(conferences::members))
                .get("QueryScheduleConferenceInfo",
                        "/v1.0/conference/videoConferences/scheduleConferences/{scheduleConferenceId}",
                        tokens.required(conferences::ofBooking))
                .get("QueryConferenceInfoByRoomCode", "/v1.0/conference/roomCodes/{roomCode}/infos",
                        tokens.required(conferences::ofRoomCode));
    }

    /** What only the emulator offers. */
    static void control(Router router, MeetingHandlers meetings, StateHandlers state, FaultHandlers faults) {
        router
                .post("/_emulator/schedules/{scheduleConferenceId}/start", meetings::start)
                .post("/_emulator/conferences/{conferenceId}/join", meetings::join)
                .post("/_emulator/conferences/{conferenceId}/leave", meetings::leave)
                .post("/_emulator/conferences/{conferenceId}/end", meetings::end)

                .post("/_emulator/reset", state::reset)
                .get("/_emulator/requests", state::requests)
                .get("/_emulator/counts", state::counts)
                .get("/_emulator/bookings", state::bookings)
                .delete("/_emulator/tokens", state::forgetTokens)
                .put("/_emulator/suite-ticket", state::pushSuiteTicket)
                .get("/_emulator/clock", state::now)
                .post("/_emulator/clock/advance", state::advanceClock)

                .post("/_emulator/faults", faults::add)
                .get("/_emulator/faults", faults::pending)
                .delete("/_emulator/faults", faults::clear);
    }
}

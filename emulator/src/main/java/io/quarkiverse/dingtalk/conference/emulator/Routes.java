package io.quarkiverse.dingtalk.conference.emulator;

/** Everything that can be called, one line each. */
final class Routes {

    private Routes() {
    }

    static Router of(TokenHandlers tokens, ConferenceHandlers conferences, ControlHandlers control) {
        return new Router()
                .post("/v1.0/oauth2/accessToken", tokens::accessToken)

                .post("/v1.0/conference/scheduleConferences", tokens.required(conferences::book))
                .get("/v1.0/conference/scheduleConferences/settings", tokens.required(conferences::settings))
                .get("/v1.0/conference/videoConferences/{conferenceId}", tokens.required(conferences::info))
                .get("/v1.0/conference/videoConferences/{conferenceId}/members", tokens.required(conferences::members))
                .get("/v1.0/conference/videoConferences/scheduleConferences/{scheduleConferenceId}",
                        tokens.required(conferences::ofBooking))
                .get("/v1.0/conference/roomCodes/{roomCode}/infos", tokens.required(conferences::ofRoomCode))

                .post("/_emulator/schedules/{scheduleConferenceId}/start", control::start)
                .post("/_emulator/conferences/{conferenceId}/join", control::join)
                .post("/_emulator/conferences/{conferenceId}/leave", control::leave)
                .post("/_emulator/conferences/{conferenceId}/end", control::end)
                .post("/_emulator/reset", control::reset)
                .get("/_emulator/requests", control::requests);
    }
}

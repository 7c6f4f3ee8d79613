package io.quarkiverse.dingtalk.conference.emulator.booking;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAM_ERROR;
import static java.util.Objects.requireNonNullElse;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.BookingAccess;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingDetails;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingSettings;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/**
 * GET /v1.0/conference/scheduleConferences/settings: not as they were given, as there is nothing on recording, minutes,
 * cards and AI.
 * <p>
 * guessed: every default for a setting that was not given; a host who is the creator, and a meeting as open as can be.
 */
final class QueryScheduleConfSettings implements AuthorizedOperation {

    private final Meetings meetings;

    QueryScheduleConfSettings(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        String id = PARAM_ERROR.requireText("scheduleConferenceId", call.query("scheduleConferenceId"));
        return Response.ok(new Body(Model.of(BookingAccess.find(meetings, caller, id))));
    }

    private record Body(Model scheduleConfSettingModel) {
    }

    /** @param confAllowedCorpId absent: open to all organizations */
    private record Model(String hostUnionId, List<String> cohostUnionIds, String confAllowedCorpId, int lockRoom,
            int screenShareForbidden, int muteOnJoin, Extra moziConfVirtualExtraSetting) {

        static Model of(Booking booking) {
            MeetingDetails details = booking.details().meeting();
            MeetingSettings given = details.settings();
            return new Model(
                    details.host(),
                    given.cohostUnionIds(),
                    given.confAllowedCorpId(),
                    requireNonNullElse(given.lockRoom(), 0),
                    requireNonNullElse(given.screenShareForbidden(), 0),
                    requireNonNullElse(given.muteOnJoin(), 0),
                    Extra.of(given.moziConfVirtualExtraSetting(), booking.room().owner().app()));
        }
    }

    private record Extra(int waitingRoom, int joinBeforeHost, int enableChat, int lockNick, int lockMediaStatusMicMute,
            List<ExtensionApp> moziConfExtensionAppSettings, boolean enableWebAnonymousJoin) {

        static Extra of(MeetingSettings.Extra given, String clientId) {
            return new Extra(
                    waitingRoom(given.waitingRoom()),
                    requireNonNullElse(given.joinBeforeHost(), 1),
                    requireNonNullElse(given.enableChat(), 1),
                    requireNonNullElse(given.lockNick(), 0),
                    requireNonNullElse(given.lockMediaStatusMicMute(), 0),
                    given.moziConfExtensionAppSettings().stream().map(app -> ExtensionApp.of(app, clientId)).toList(),
                    requireNonNullElse(given.enableWebAnonymousJoin(), false));
        }

        /** Booked as 1 = on, 2 = off by the table and as 0 in its example; read back as 1 = on, 0 = off. */
        private static int waitingRoom(Integer given) {
            return given != null && given == 1 ? 1 : 0;
        }
    }

    /**
     * @param clientId of the app that books; guessed: it is the one its extension apps belong to
     * @param autoOpenMode a number when it is booked
     */
    private record ExtensionApp(String clientId, String coolAppCode, String autoOpenMode, String extensionAppBizData) {

        static ExtensionApp of(MeetingSettings.ExtensionApp given, String clientId) {
            return new ExtensionApp(clientId, given.coolAppCode(),
                    String.valueOf(requireNonNullElse(given.autoOpenMode(), 0)), given.extensionAppBizData());
        }
    }
}

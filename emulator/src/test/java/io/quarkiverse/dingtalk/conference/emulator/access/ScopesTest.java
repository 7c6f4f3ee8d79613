package io.quarkiverse.dingtalk.conference.emulator.access;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.TOKEN_HEADER;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What an app needs to be allowed, and what it gets to see if it is not. */
class ScopesTest {

    private static final String READ = "VideoConference.Conference.Read";
    private static final String WRITE = "VideoConference.Conference.Write";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.CREATE, says = "booking needs the scope VideoConference.Conference.Write")
    @Sentence(page = Page.ERRORS, says = "a call without the scope is refused with 403 Forbidden.AccessDenied.AccessTokenPermissionDenied, with the scope in accessdenieddetail.requiredScopes")
    void refusesToBookWithoutTheScopeForIt() {
        take(WRITE);

        isDenied(dingtalk.book(aBooking()), WRITE);
        assertThat(dingtalk.bookings()).isEmpty();
    }

    @Test
    @Sentence(page = Page.SETTINGS, says = "reading settings needs the scope VideoConference.Conference.Read")
    void refusesToReadSettingsWithoutTheScopeForIt() {
        String id = dingtalk.bookedId();
        take(READ);

        isDenied(dingtalk.settings(id), READ);
    }

    @Test
    @Sentence(page = Page.INFO, says = "reading a meeting needs the scope VideoConference.Conference.Read")
    void refusesToReadAMeetingWithoutTheScopeForIt() {
        String id = dingtalk.start(dingtalk.bookedId());
        take(READ);

        isDenied(dingtalk.info(id), READ);
    }

    @Test
    @Guess(page = Page.MEMBERS, says = "reading members needs the scope VideoConference.Conference.Read, as the other reads do")
    void refusesToReadMembersWithoutTheScopeForTheOtherReads() {
        String id = dingtalk.start(dingtalk.bookedId());
        take(READ);

        isDenied(dingtalk.members(id, ""), READ);
    }

    @Test
    @Sentence(page = Page.OF_BOOKING, says = "reading the meetings of a booking needs the scope VideoConference.Conference.Read")
    void refusesToReadTheMeetingsOfABookingWithoutTheScopeForIt() {
        String id = dingtalk.bookedId();
        take(READ);

        isDenied(dingtalk.ofBooking(id, ""), READ);
    }

    @Test
    @Sentence(page = Page.BY_ROOM_CODE, says = "reading meetings by room code needs the scope VideoConference.Conference.Read")
    void refusesToReadByRoomCodeWithoutTheScopeForIt() {
        String roomCode = dingtalk.booked().getString("roomCode");
        take(READ);

        isDenied(dingtalk.ofRoomCode(roomCode, ""), READ);
    }

    @ParameterizedTest
    @CsvSource({ "PUT, scheduleConferences", "POST, scheduleConferences/cancel", "PUT, scheduleConferences/settings" })
    @Sentence(page = Page.UPDATE, says = "changing a booking needs the scope VideoConference.Conference.Write")
    @Sentence(page = Page.CANCEL, says = "canceling needs the scope VideoConference.Conference.Write")
    @Sentence(page = Page.UPDATE_SETTINGS, says = "changing settings needs the scope VideoConference.Conference.Write")
    void refusesToChangeWithoutTheScopeForIt(String method, String path) {
        take(WRITE);

        isDenied(call(method, path), WRITE);
    }

    @ParameterizedTest
    @CsvSource({ "GET, scheduleConferences/x/infos", "POST, videoConferences/query", "GET, orgConferences",
            "GET, users/lists" })
    @Sentence(page = Page.BOOKING, says = "reading a booking needs the scope VideoConference.Conference.Read")
    @Sentence(page = Page.BATCH, says = "reading several meetings needs the scope VideoConference.Conference.Read")
    @Sentence(page = Page.OF_ORGANIZATION, says = "listing the meetings of an organization needs the scope VideoConference.Conference.Read")
    @Sentence(page = Page.OF_USER, says = "listing the meetings of a user needs the scope VideoConference.Conference.Read")
    void refusesToReadWithoutTheScopeForIt(String method, String path) {
        take(READ);

        isDenied(call(method, path), READ);
    }

    private Reply call(String method, String path) {
        return dingtalk.send(dingtalk.request("/v1.0/conference/" + path).header(TOKEN_HEADER, dingtalk.token())
                .method(method, BodyPublishers.noBody()));
    }

    @Test
    void booksWithoutTheScopeForReadingAndReadsWithoutTheOneForBooking() {
        take(READ);
        String id = dingtalk.bookedId();
        give(READ);
        take(WRITE);

        dingtalk.settings(id).ok();
    }

    @Test
    @Guess(page = Page.ERRORS, says = "a token is refused before the scope is looked at")
    void tellsOfABadTokenBeforeItTellsOfAMissingScope() {
        take(READ);

        dingtalk.getWith("made-up", "/v1.0/conference/videoConferences/x")
                .isError(400, "InvalidAuthentication", "不合法的access_token");
    }

    @Test
    void areThereAtFirstAndAgainAfterAReset() {
        JsonObject all = new JsonObject().put("scopes", new JsonObject().put(READ, true).put(WRITE, true));
        assertThat(dingtalk.look("scopes").ok()).isEqualTo(all);
        take(READ);
        assertThat(dingtalk.look("scopes").ok().getJsonObject("scopes").getBoolean(READ)).isFalse();

        dingtalk.control("reset").isNoContent();

        assertThat(dingtalk.look("scopes").ok()).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Contact.User.Read", "videoconference.conference.read", "" })
    void areNoOthers(String name) {
        dingtalk.delete("scopes/" + name).isError(404, "scopeNotFound",
                "no scope is called " + name + "; there are " + READ + ", " + WRITE);
    }

    private void take(String scope) {
        dingtalk.delete("scopes/" + scope).isNoContent();
    }

    private void give(String scope) {
        dingtalk.put("scopes/" + scope, new JsonObject()).isNoContent();
    }

    private static void isDenied(Reply reply, String scope) {
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().fieldNames()).containsExactly("code", "requestid", "message", "accessdenieddetail");
        assertThat(reply.json().getString("code")).isEqualTo("Forbidden.AccessDenied.AccessTokenPermissionDenied");
        assertThat(reply.json().getJsonObject("accessdenieddetail"))
                .isEqualTo(new JsonObject().put("requiredScopes", new JsonArray().add(scope)));
    }
}

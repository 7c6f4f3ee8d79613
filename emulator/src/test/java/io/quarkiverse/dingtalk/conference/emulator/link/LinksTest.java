package io.quarkiverse.dingtalk.conference.emulator.link;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.CORP;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.TOKEN_HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class LinksTest {

    private static final String SHORT_LINK = "/v1.0/conference/customShortLinks";
    private static final String AUTO_LOGIN = "/v1.0/conference/videoConferences/createAutoLoginUrl";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private JsonObject booked;
    private String bookingId;

    @BeforeEach
    void book() {
        booked = dingtalk.booked();
        bookingId = booked.getString("scheduleConferenceId");
    }

    @Test
    @Sentence(page = Page.SHORT_LINK, says = "POST /v1.0/conference/customShortLinks answers a result with a customShortLink")
    @Guess(page = Page.SHORT_LINK, says = "it is another link each time, one of meeting.dingtalk.io, which never expires")
    void areOthersEachTime() {
        String first = shortLink("data");
        String second = shortLink("data");

        assertThat(first).startsWith("https://meeting.dingtalk.io/j/").isNotEqualTo(second);
    }

    @Test
    @Sentence(page = Page.SHORT_LINK, says = "extensionAppBizData is kept for the user of the link")
    @Guess(page = Page.SHORT_LINK, says = "whoever opens the link is its user, and joins the meeting, which starts if it does not run")
    void letInWhoeverOpensThem() {
        String link = shortLink("data of anne");

        JsonObject first = open(link, "anne").ok();
        JsonObject second = open(link, "bob").ok();

        assertThat(first.getString("data")).isEqualTo("data of anne");
        assertThat(second.getString("conferenceId")).isEqualTo(first.getString("conferenceId"));
        assertThat(inside(first.getString("conferenceId"))).isEqualTo(2);
    }

    @Test
    void areShownWithWhatTheyCarry() {
        shortLink("data");
        loginUrl(booked.getString("url"), "anne");

        assertThat(dingtalk.look("links").ok().getJsonArray("links")).isEqualTo(new JsonArray()
                .add(new JsonObject().put("type", "JOIN").put("target", bookingId).put("data", "data"))
                .add(new JsonObject().put("type", "SIGN_IN").put("target", booked.getString("roomCode")).put("unionId",
                        "anne")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "scheduleConferenceId", "creatorUnionId", "coolAppCode" })
    @Sentence(page = Page.SHORT_LINK, says = "scheduleConferenceId, creatorUnionId and coolAppCode are required; a wrong parameter is refused with 400 paramError (no s)")
    void areRefusedWithoutAField(String name) {
        JsonObject incomplete = shortLinkRequest("data");
        incomplete.remove(name);

        dingtalk.post(SHORT_LINK, incomplete.encode()).isError(400, "paramError", "paramError");
    }

    @Test
    @Sentence(page = Page.SHORT_LINK, says = "a wrong scheduleConferenceId is refused with 400 scheduleConferenceIdError")
    void areRefusedForAnUnknownBooking() {
        dingtalk.post(SHORT_LINK, shortLinkRequest("data").put("scheduleConferenceId", "nobody-knows").encode())
                .isError(400, "scheduleConferenceIdError", "scheduleConferenceIdError");
    }

    @Test
    @Sentence(page = Page.SHORT_LINK, says = "a wrong creatorUnionId is refused with 400 creatorUidError")
    void areRefusedToOthers() {
        dingtalk.post(SHORT_LINK, shortLinkRequest("data").put("creatorUnionId", "somebody-else").encode())
                .isError(400, "creatorUidError", "creatorUidError");
    }

    @Test
    @Sentence(page = Page.SHORT_LINK, says = "who has no permission is refused with 403 noPermission")
    @Guess(page = Page.SHORT_LINK, says = "another app, and the same app in another organization, have no permission")
    void areRefusedToAnotherApp() {
        dingtalk.send(dingtalk.json(SHORT_LINK, shortLinkRequest("data").encode()).header(TOKEN_HEADER,
                dingtalk.corpToken(CORP))).isError(403, "noPermission", "noPermission");
    }

    @Test
    @Guess(page = Page.SHORT_LINK, says = "the links of a canceled booking lead nowhere, as do new ones")
    void leadNowhereOnceTheBookingIsCanceled() {
        String link = shortLink("data");
        dingtalk.cancel(bookingId).ok();

        open(link, "anne").isError(409, "bookingCanceled", "the booking " + bookingId + " is canceled");
        open(shortLink("data"), "anne").isError(409, "bookingCanceled", "the booking " + bookingId + " is canceled");
    }

    @Test
    @Sentence(page = Page.AUTO_LOGIN, says = "POST /v1.0/conference/videoConferences/createAutoLoginUrl answers success, and a loginInfo with a loginUrl")
    void signSomebodyIn() {
        JsonObject answer = autoLogin(booked.getString("url"), "anne").ok();

        assertThat(answer.getBoolean("success")).isTrue();
        assertThat(answer.getJsonObject("loginInfo").getString("loginUrl"))
                .startsWith("https://meeting.dingtalk.io/login?token=");
    }

    @Test
    @Guess(page = Page.AUTO_LOGIN, says = "who opens the link joins the meeting as the user it was made for, once")
    void signSomebodyInOnce() {
        String link = loginUrl(booked.getString("url"), "anne");

        JsonObject opened = open(link, "bob").ok();

        assertThat(opened.getString("unionId")).isEqualTo("anne");
        assertThat(inside(opened.getString("conferenceId"))).isEqualTo(1);
        open(link, "bob").isError(404, "linkNotFound", "no such link into a conference is good");
    }

    @Test
    @Guess(page = Page.AUTO_LOGIN, says = "meetingUrl may be the link of a booking, the one that the reads tell, or a personal one")
    void areMadeOfAllKindsOfLinks() {
        String externalLink = dingtalk.info(dingtalk.start(bookingId)).ok().getJsonObject("confInfo")
                .getString("externalLinkUrl");

        autoLogin(externalLink, "anne").ok();
        autoLogin(shortLink("data"), "anne").ok();
    }

    @ParameterizedTest
    @ValueSource(strings = { "meetingUrl", "unionId" })
    @Sentence(page = Page.AUTO_LOGIN, says = "meetingUrl and unionId are required")
    @Guess(page = Page.AUTO_LOGIN, says = "without one of them, or with a meetingUrl that leads nowhere, the call fails with 400 paramError")
    void signNobodyInWithoutAField(String name) {
        JsonObject incomplete = new JsonObject().put("meetingUrl", booked.getString("url")).put("unionId", "anne");
        incomplete.remove(name);

        dingtalk.post(AUTO_LOGIN, incomplete.encode()).isError(400, "paramError", "paramError");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://meeting.dingtalk.io/j/nonsense", "nonsense", "/" })
    void signNobodyInWhereNoMeetingIs(String url) {
        autoLogin(url, "anne").isError(400, "paramError", "paramError");
    }

    @Test
    @Guess(page = Page.AUTO_LOGIN, says = "to a meeting of another app, or in another organization, it is refused with 403 noPermission")
    void signNobodyInElsewhere() {
        String body = new JsonObject().put("meetingUrl", booked.getString("url")).put("unionId", "anne").encode();

        dingtalk.send(dingtalk.json(AUTO_LOGIN, body).header(TOKEN_HEADER, dingtalk.unifiedToken("ding2")))
                .isError(403, "noPermission", "noPermission");
    }

    @ParameterizedTest
    @ValueSource(strings = { SHORT_LINK, AUTO_LOGIN })
    @Sentence(page = Page.SHORT_LINK, says = "making a link needs the scope VideoConference.Conference.Write")
    @Guess(page = Page.AUTO_LOGIN, says = "making a link needs the scope VideoConference.Conference.Write")
    void needTheScopeForThem(String path) {
        dingtalk.delete("scopes/VideoConference.Conference.Write").isNoContent();

        assertThat(dingtalk.post(path, "{}").status()).isEqualTo(403);
    }

    @Test
    void areNotOpenedIfNoneIsNamed() {
        dingtalk.control("links/open", new JsonObject()).isError(400, "urlMissing",
                "the body must tell which link: {\"url\":\"...\"}");
    }

    @Test
    void thatSignSomebodyInAreNotInTheLogOfRequests() {
        String link = loginUrl(booked.getString("url"), "anne");

        assertThat(dingtalk.requestLog().text()).doesNotContain(link.substring(link.indexOf('=') + 1));
    }

    private JsonObject shortLinkRequest(String data) {
        return new JsonObject().put("scheduleConferenceId", bookingId).put("creatorUnionId", "creator-1")
                .put("coolAppCode", "COOLAPP-1").put("useExtensionApp", true).put("extensionAppBizData", data);
    }

    private String shortLink(String data) {
        return dingtalk.post(SHORT_LINK, shortLinkRequest(data).encode()).ok().getJsonObject("result")
                .getString("customShortLink");
    }

    private String loginUrl(String meetingUrl, String unionId) {
        return autoLogin(meetingUrl, unionId).ok().getJsonObject("loginInfo").getString("loginUrl");
    }

    private Reply autoLogin(String meetingUrl, String unionId) {
        return dingtalk.post(AUTO_LOGIN, new JsonObject().put("meetingUrl", meetingUrl).put("unionId", unionId).encode());
    }

    private Reply open(String url, String unionId) {
        return dingtalk.control("links/open", new JsonObject().put("url", url).put("unionId", unionId));
    }

    private int inside(String conferenceId) {
        return dingtalk.info(conferenceId).ok().getJsonObject("confInfo").getInteger("activeNum");
    }
}

package io.quarkiverse.dingtalk.conference.emulator.meeting;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.encoded;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The conferences that came of a booking, by its id and by its room code. */
class OccurrencesTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.OF_BOOKING, says = "a booking that never started has an empty list, and the empty nextToken says that all was read")
    void areNoneBeforeTheFirstStart() {
        JsonObject booked = dingtalk.booked();

        assertThat(dingtalk.ofBooking(booked.getString("scheduleConferenceId"), "").ok()).isEqualTo(new JsonObject()
                .put("totalCount", 0).put("nextToken", "").put("conferenceList", new JsonArray()));
        assertThat(dingtalk.ofRoomCode(booked.getString("roomCode"), "").ok()).isEqualTo(new JsonObject()
                .put("totalCount", 0).put("nextToken", "").put("hasMore", false).put("conferenceList", new JsonArray()));
    }

    @Test
    @Sentence(page = Page.OF_BOOKING, says = "GET /v1.0/conference/videoConferences/scheduleConferences/{scheduleConferenceId} answers conferenceId, title, roomCode, status (1 ended, 2 in progress), startTime and endTime of each meeting")
    @Sentence(page = Page.BY_ROOM_CODE, says = "GET /v1.0/conference/roomCodes/{roomCode}/infos answers the twelve fields of its table for each meeting")
    @Sentence(page = Page.BY_ROOM_CODE, says = "endTime and confDuration are returned after the end only")
    @Sentence(page = Page.BY_ROOM_CODE, says = "a room code may stand for several meetings")
    @Guess(page = Page.OF_BOOKING, says = "a running meeting has no endTime")
    @Sentence(page = Page.OF_BOOKING, says = "all meetings of a booking are listed")
    @Guess(page = Page.OF_BOOKING, says = "the oldest meeting comes first")
    void areOneForEachStartWithTheFieldsOfEachTable() {
        JsonObject booked = dingtalk.booked();
        String scheduleId = booked.getString("scheduleConferenceId");
        String roomCode = booked.getString("roomCode");
        long firstStart = dingtalk.clock().millis();
        String first = dingtalk.start(scheduleId);
        dingtalk.clock().tick(Duration.ofMinutes(30));
        dingtalk.end(first);
        dingtalk.clock().tick(Duration.ofDays(7));
        long secondStart = dingtalk.clock().millis();
        String second = dingtalk.start(scheduleId);

        JsonObject shortFirst = new JsonObject().put("conferenceId", first).put("title", "设计评审 Design review")
                .put("roomCode", roomCode).put("status", 1).put("startTime", firstStart).put("endTime", firstStart + 1800000);
        JsonObject shortSecond = new JsonObject().put("conferenceId", second).put("title", "设计评审 Design review")
                .put("roomCode", roomCode).put("status", 2).put("startTime", secondStart);
        assertThat(dingtalk.ofBooking(scheduleId, "").ok()).isEqualTo(new JsonObject()
                .put("totalCount", 2).put("nextToken", "")
                .put("conferenceList", new JsonArray().add(shortFirst).add(shortSecond)));

        JsonObject more = new JsonObject().put("creatorId", "creator-1").put("creatorNick", "creator-1").put("bizType", "3")
                .put("scheduleConferenceId", scheduleId)
                .put("externalLinkUrl", dingtalk.info(first).ok().getJsonObject("confInfo").getString("externalLinkUrl"));
        assertThat(dingtalk.ofRoomCode(roomCode, "").ok()).isEqualTo(new JsonObject()
                .put("totalCount", 2).put("nextToken", "").put("hasMore", false)
                .put("conferenceList", new JsonArray()
                        .add(shortFirst.copy().mergeIn(more).put("confDuration", 1800000))
                        .add(shortSecond.copy().mergeIn(more))));
    }

    @Test
    @Sentence(page = Page.OF_BOOKING, says = "only the last meeting is listed if the embedded DingTalk is told so: another page, and a comment in the official SDK, say that it is always so")
    void areOnlyTheLastIfToldSo() {
        JsonObject booked = dingtalk.booked();
        String scheduleId = booked.getString("scheduleConferenceId");
        dingtalk.turn("last-meeting-only", true);
        assertThat(ids(List.of(dingtalk.ofBooking(scheduleId, "").ok()))).isEmpty();
        String first = dingtalk.start(scheduleId);
        String last = dingtalk.start(scheduleId);

        JsonObject page = dingtalk.ofBooking(scheduleId, "?maxResults=1").ok();
        assertThat(ids(List.of(page))).containsExactly(last);
        assertThat(page.getInteger("totalCount")).isEqualTo(1);
        assertThat(page.getString("nextToken")).isEmpty();
        assertThat(ids(List.of(dingtalk.ofRoomCode(booked.getString("roomCode"), "").ok()))).containsExactly(first, last);
    }

    @Test
    void areAllAgainAfterAReset() {
        dingtalk.turn("last-meeting-only", true);
        assertThat(dingtalk.look("last-meeting-only").ok()).isEqualTo(new JsonObject().put("on", true));
        dingtalk.control("reset").isNoContent();

        assertThat(dingtalk.look("last-meeting-only").ok()).isEqualTo(new JsonObject().put("on", false));
    }

    @Test
    void areAllWhenNotToldWhetherOnlyTheLastIsMeant() {
        dingtalk.put("last-meeting-only", new JsonObject()).isError(400, "onMissing",
                "the body must tell whether only the last meeting of a booking is listed: {\"on\":true}");
    }

    @Test
    @Guess(page = Page.OF_BOOKING, says = "a booking that is started again while it runs runs twice")
    void mayRunAtTheSameTime() {
        String scheduleId = dingtalk.bookedId();
        String first = dingtalk.start(scheduleId);
        String second = dingtalk.start(scheduleId);
        dingtalk.end(first);

        assertThat(objects(dingtalk.ofBooking(scheduleId, "").ok().getJsonArray("conferenceList")))
                .extracting(conference -> conference.getString("conferenceId"), conference -> conference.getInteger("status"))
                .containsExactly(tuple(first, 1), tuple(second, 2));
    }

    @Test
    void areThoseOfOneBookingOnly() {
        String one = dingtalk.bookedId();
        String other = dingtalk.bookedId();
        String conference = dingtalk.start(one);
        dingtalk.start(other);

        assertThat(objects(dingtalk.ofBooking(one, "").ok().getJsonArray("conferenceList")))
                .singleElement().satisfies(it -> assertThat(it.getString("conferenceId")).isEqualTo(conference));
    }

    static Stream<Arguments> countsAndPageSizes() {
        return IntStream.rangeClosed(0, 5).boxed()
                .flatMap(count -> IntStream.rangeClosed(1, count + 1).mapToObj(size -> Arguments.of(count, size)));
    }

    @ParameterizedTest
    @MethodSource("countsAndPageSizes")
    @Sentence(page = Page.OF_BOOKING, says = "maxResults is the most that a page holds, nextToken leads to the next, and totalCount counts all")
    @Sentence(page = Page.OF_BOOKING, says = "there is no hasMore: an empty nextToken says that all was read")
    @Sentence(page = Page.BY_ROOM_CODE, says = "maxResults is the size of a page; hasMore and nextToken both say whether there are more, and totalCount counts all")
    void comeInPagesOfAnySize(int count, int size) {
        JsonObject booked = dingtalk.booked();
        String scheduleId = booked.getString("scheduleConferenceId");
        List<String> started = IntStream.range(0, count).mapToObj(i -> dingtalk.start(scheduleId)).toList();

        List<JsonObject> byId = pages(dingtalk::ofBooking, scheduleId, size);
        List<JsonObject> byRoomCode = pages(dingtalk::ofRoomCode, booked.getString("roomCode"), size);

        assertThat(ids(byId)).isEqualTo(started);
        assertThat(ids(byRoomCode)).isEqualTo(started);
        assertThat(byId).hasSize(Math.max(1, (count + size - 1) / size)).hasSameSizeAs(byRoomCode)
                .allSatisfy(page -> assertThat(page.fieldNames()).doesNotContain("hasMore"))
                .allSatisfy(page -> assertThat(page.getInteger("totalCount")).isEqualTo(count));
        assertThat(byRoomCode)
                .allSatisfy(page -> assertThat(page.getInteger("totalCount")).isEqualTo(count))
                .allSatisfy(page -> assertThat(page.getBoolean("hasMore")).isEqualTo(!page.getString("nextToken").isEmpty()));
    }

    @Test
    @Guess(page = Page.OF_BOOKING, says = "a page has 20 meetings if no maxResults is given; there is no maximum")
    void comeInPagesOfTwentyWhenNoSizeIsAskedFor() {
        String scheduleId = dingtalk.bookedId();
        IntStream.range(0, 21).forEach(i -> dingtalk.start(scheduleId));

        JsonObject first = dingtalk.ofBooking(scheduleId, "").ok();
        JsonObject second = dingtalk.ofBooking(scheduleId, "?nextToken=" + encoded(first.getString("nextToken"))).ok();

        assertThat(first.getJsonArray("conferenceList")).hasSize(20);
        assertThat(second.getJsonArray("conferenceList")).hasSize(1);
        assertThat(second.getString("nextToken")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "0" })
    @Sentence(page = Page.OF_BOOKING, says = "an empty nextToken starts from the beginning")
    @Guess(page = Page.OF_BOOKING, says = "a nextToken of 0, an example in the official SDK, starts from the beginning")
    @Sentence(page = Page.BY_ROOM_CODE, says = "a nextToken of 0 starts from the beginning")
    void beginWithThisToken(String token) {
        JsonObject booked = dingtalk.booked();
        String scheduleId = booked.getString("scheduleConferenceId");
        String roomCode = booked.getString("roomCode");
        IntStream.range(0, 2).forEach(i -> dingtalk.start(scheduleId));
        String query = "?maxResults=1&nextToken=" + token;

        assertThat(dingtalk.ofBooking(scheduleId, query).ok()).isEqualTo(dingtalk.ofBooking(scheduleId, "?maxResults=1").ok());
        assertThat(dingtalk.ofRoomCode(roomCode, query).ok()).isEqualTo(dingtalk.ofRoomCode(roomCode, "?maxResults=1").ok());
    }

    @Test
    @Guess(page = Page.OF_BOOKING, says = "a nextToken goes on where it was, whatever has started since, and never expires")
    void goOnAfterTheLastPageThatWasReadWhenMoreHaveStarted() {
        String scheduleId = dingtalk.bookedId();
        IntStream.range(0, 2).forEach(i -> dingtalk.start(scheduleId));
        String token = dingtalk.ofBooking(scheduleId, "?maxResults=1").ok().getString("nextToken");
        String third = dingtalk.start(scheduleId);

        JsonObject rest = dingtalk.ofBooking(scheduleId, "?maxResults=2147483647&nextToken=" + encoded(token)).ok();

        assertThat(ids(List.of(rest))).hasSize(2).endsWith(third);
    }

    @Test
    void haveTokensThatOnlyAClientThatEncodesThemGetsThrough() {
        String scheduleId = dingtalk.bookedId();
        IntStream.range(0, 2).forEach(i -> dingtalk.start(scheduleId));
        String token = dingtalk.ofBooking(scheduleId, "?maxResults=1").ok().getString("nextToken");

        assertThat(token).startsWith("+/");
        assertThat(dingtalk.ofBooking(scheduleId, "?nextToken=" + token).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "-1", "abc", "", "1.5", "2147483648", "%20" })
    @Sentence(page = Page.OF_BOOKING, says = "a wrong parameter is refused with 400 paramsError (with an s), error: and what is wrong")
    @Sentence(page = Page.BY_ROOM_CODE, says = "a wrong parameter is refused with 400 paramError (no s)")
    void areRefusedForASizeThatIsNone(String size) {
        JsonObject booked = dingtalk.booked();

        assertThat(
                dingtalk.ofBooking(booked.getString("scheduleConferenceId"), "?maxResults=" + size).json().getString("message"))
                .startsWith("error:maxResults must be an integer above 0, not ");
        dingtalk.ofRoomCode(booked.getString("roomCode"), "?maxResults=" + size).isError(400, "paramError", "paramError");
    }

    @ParameterizedTest
    @ValueSource(strings = { "00", "1", "abc", "会", "+/+/", "+/+/MQ==", "=", " " })
    @Guess(page = Page.OF_BOOKING, says = "a nextToken that was not given out for this list is a wrong parameter")
    void areRefusedForATokenThatWasNotGivenOut(String token) {
        JsonObject booked = dingtalk.booked();
        String query = "?nextToken=" + encoded(token);

        dingtalk.ofBooking(booked.getString("scheduleConferenceId"), query)
                .isError(400, "paramsError", "error:nextToken " + token + " was not given out for this list");
        dingtalk.ofRoomCode(booked.getString("roomCode"), query).isError(400, "paramError", "paramError");
    }

    @Test
    void areRefusedForATokenOfAnotherList() {
        JsonObject booked = dingtalk.booked();
        String scheduleId = booked.getString("scheduleConferenceId");
        IntStream.range(0, 2).forEach(i -> dingtalk.start(scheduleId));
        String query = "?nextToken=" + encoded(dingtalk.ofBooking(scheduleId, "?maxResults=1").ok().getString("nextToken"));

        assertThat(dingtalk.ofBooking(dingtalk.bookedId(), query).status()).isEqualTo(400);
        dingtalk.ofRoomCode(booked.getString("roomCode"), query).isError(400, "paramError", "paramError");
    }

    @ParameterizedTest
    @ValueSource(strings = { "nobody-knows", "a/b?x=1&y 会#frag", "..", "%", "", " " })
    @Sentence(page = Page.OF_BOOKING, says = "an unknown scheduleConferenceId is refused with 400 invalidScheduleConferenceId")
    void areRefusedForAnUnknownBooking(String id) {
        dingtalk.ofBooking(id, "").isError(400, "invalidScheduleConferenceId", "invalidScheduleConferenceId");
    }

    @ParameterizedTest
    @ValueSource(strings = { "00000000000", "a/b?x=1&y 会#frag", "..", "%" })
    @Sentence(page = Page.BY_ROOM_CODE, says = "an unknown room code is refused with 400 invalidRoomCode")
    void areRefusedForAnUnknownRoomCode(String roomCode) {
        dingtalk.ofRoomCode(roomCode, "").isError(400, "invalidRoomCode", "invalidRoomCode");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " " })
    @Sentence(page = Page.BY_ROOM_CODE, says = "a missing room code is refused with 400 missingRoomCode")
    void areRefusedForABlankRoomCode(String roomCode) {
        dingtalk.ofRoomCode(roomCode, "").isError(400, "missingRoomCode", "missingRoomCode");
    }

    private static List<JsonObject> pages(BiFunction<String, String, Reply> read, String id, int size) {
        List<JsonObject> pages = new ArrayList<>();
        String token = "";
        do {
            JsonObject page = read.apply(id, "?maxResults=" + size + "&nextToken=" + encoded(token)).ok();
            assertThat(page.getJsonArray("conferenceList").size()).isLessThanOrEqualTo(size);
            token = page.getString("nextToken");
            pages.add(page);
        } while (!token.isEmpty());
        return pages;
    }

    private static List<String> ids(List<JsonObject> pages) {
        return pages.stream().flatMap(page -> objects(page.getJsonArray("conferenceList")).stream())
                .map(conference -> conference.getString("conferenceId")).toList();
    }
}

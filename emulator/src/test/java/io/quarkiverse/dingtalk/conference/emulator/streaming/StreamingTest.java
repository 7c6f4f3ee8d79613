package io.quarkiverse.dingtalk.conference.emulator.streaming;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
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
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class StreamingTest {

    private static final String ONE = "rtmp://live.example/app/one";
    private static final String TWO = "rtmps://live.example/app/two?key=k";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private String conferenceId;

    @BeforeEach
    void start() {
        conferenceId = dingtalk.start(dingtalk.bookedId());
    }

    @Test
    @Sentence(page = Page.START_STREAM, says = "POST /v1.0/conference/videoConferences/{conferenceId}/streamOuts/start answers successStreamMap, from each address to the id of its stream, and failStreamMap, from each address to the reason")
    @Guess(page = Page.START_STREAM, says = "both maps are always there; an address that is there twice is streamed to once")
    void startsOneForEachAddress() {
        JsonObject answer = start(request(ONE, TWO, ONE)).ok();

        assertThat(answer.fieldNames()).containsExactlyInAnyOrder("successStreamMap", "failStreamMap");
        assertThat(answer.getJsonObject("failStreamMap")).isEmpty();
        assertThat(answer.getJsonObject("successStreamMap").fieldNames()).containsExactly(ONE, TWO);
        assertThat(streams())
                .extracting(it -> it.getString("streamId"), it -> it.getString("url"), it -> it.getBoolean("running"))
                .containsExactly(tuple(idOf(answer, ONE), ONE, true), tuple(idOf(answer, TWO), TWO, true));
    }

    @Test
    @Guess(page = Page.START_STREAM, says = "a repeated call starts further streams to the same addresses")
    void startsAnotherEachTime() {
        String first = idOf(start(request(ONE)).ok(), ONE);
        String second = idOf(start(request(ONE)).ok(), ONE);

        assertThat(streams()).extracting(it -> it.getString("streamId")).containsExactly(first, second).doesNotHaveDuplicates();
    }

    @Test
    @Sentence(page = Page.START_STREAM, says = "a call can succeed for some addresses and fail for others")
    @Guess(page = Page.START_STREAM, says = "which addresses fail is told to the embedded DingTalk; the reason is the one of the page, inner error")
    void failsForAnAddressThatIsMarkedBad() {
        markBad(ONE);

        JsonObject answer = start(request(ONE, TWO)).ok();

        assertThat(answer.getJsonObject("failStreamMap")).isEqualTo(new JsonObject().put(ONE, "inner error"));
        assertThat(answer.getJsonObject("successStreamMap").fieldNames()).containsExactly(TWO);
    }

    @Test
    void hasNoBadAddressesAfterAReset() {
        markBad(ONE);
        assertThat(dingtalk.look("bad-stream-addresses").ok()).isEqualTo(new JsonObject().put("count", 1));

        dingtalk.control("reset").isNoContent();
        assertThat(dingtalk.look("bad-stream-addresses").ok()).isEqualTo(new JsonObject().put("count", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"addresses\":\"rtmp://a\"}", "{\"addresses\":[1]}" })
    void refusesToMarkNothingAsBad(String body) {
        dingtalk.put("bad-stream-addresses", new JsonObject(body)).isError(400, "addressesMissing",
                "the body must hold the addresses at which no stream arrives: {\"addresses\":[\"rtmp://...\"]}");
    }

    @Test
    @Guess(page = Page.START_STREAM, says = "with needHostJoin all addresses fail while the host is not inside; the page explains the field the other way round")
    void waitsForTheHostIfToldSo() {
        JsonObject request = request(ONE).put("needHostJoin", true);

        assertThat(start(request).ok().getJsonObject("failStreamMap"))
                .isEqualTo(new JsonObject().put(ONE, "host is not in the conference"));
        dingtalk.join(conferenceId, "creator-1");
        assertThat(start(request).ok().getJsonObject("failStreamMap")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "unionId", "streamName", "mode", "smallWindowPosition", "needHostJoin", "streamUrlList" })
    @Sentence(page = Page.START_STREAM, says = "all six fields are required; a wrong parameter is refused with 400 paramsError, error: and what is wrong")
    void isNotStartedWithoutAField(String name) {
        JsonObject incomplete = request(ONE);
        incomplete.remove(name);

        start(incomplete).isError(400, "paramsError", "error:" + name + " is missing");
    }

    @ParameterizedTest
    @CsvSource({ "grid, relative_right", "speech, float_right", "full_screen, float_bottom", "grip, elsewhere" })
    @Sentence(page = Page.START_STREAM, says = "mode is grid, speech or full_screen, in an example grip; smallWindowPosition is relative_right, float_right or float_bottom")
    @Guess(page = Page.START_STREAM, says = "other values of mode and smallWindowPosition are accepted")
    void takesEveryLayout(String mode, String position) {
        start(request(ONE).put("mode", mode).put("smallWindowPosition", position)).ok();
    }

    @Test
    @Sentence(page = Page.START_STREAM, says = "there are ten addresses at most, and each begins with rtmp")
    @Guess(page = Page.START_STREAM, says = "more addresses, none, and one of another kind, are wrong parameters")
    void takesTenAddressesAtMost() {
        start(request(addresses(10))).ok();
        start(request(addresses(11))).isError(400, "paramsError", "error:streamUrlList has 11 addresses, not 1 to 10");
        start(request()).isError(400, "paramsError", "error:streamUrlList has 0 addresses, not 1 to 10");
    }

    private static String[] addresses(int count) {
        return IntStream.range(0, count).mapToObj(i -> ONE + i).toArray(String[]::new);
    }

    @Test
    void refusesAnAddressOfAnotherKindWithoutTellingIt() {
        start(request(ONE, "https://live.example/app/one"))
                .isError(400, "paramsError", "error:streamUrlList[1] does not begin with rtmp");
    }

    @Test
    @Guess(page = Page.START_STREAM, says = "an unknown meeting, and one that is over, are wrong parameters; that of another app, or in another organization, is refused with 400 orgAccessForbidden")
    void isNotStartedForAMeetingThatIsOver() {
        dingtalk.end(conferenceId);
        start(request(ONE)).isError(400, "paramsError", "error:the conference " + conferenceId + " has ended");

        conferenceId = "nobody-knows";
        start(request(ONE)).isError(400, "paramsError", "error:there is no conferenceId nobody-knows");
    }

    @Test
    void isNotStartedForAMeetingOfAnotherOrganization() {
        dingtalk.send(dingtalk.json(path("start"), request(ONE).encode()).header(RunningEmulator.TOKEN_HEADER,
                dingtalk.unifiedToken("ding2"))).isError(400, "orgAccessForbidden", "orgAccessForbidden");
    }

    @Test
    @Sentence(page = Page.STOP_STREAM, says = "POST /v1.0/conference/videoConferences/{conferenceId}/streamOuts/stop ends the stream with that streamId, and answers code 200, a string")
    void isStoppedById() {
        JsonObject started = start(request(ONE, TWO)).ok();

        assertThat(stop(idOf(started, ONE), false).ok()).isEqualTo(new JsonObject().put("code", "200"));

        assertThat(streams()).extracting(it -> it.getBoolean("running")).containsExactly(false, true);
    }

    @Test
    @Sentence(page = Page.STOP_STREAM, says = "with stopAllStream all streams of the meeting end, whatever the streamId")
    @Guess(page = Page.STOP_STREAM, says = "with stopAllStream there need not be a streamId, nor a stream")
    void isStoppedWithAllOthers() {
        start(request(ONE, TWO)).ok();

        stop("", true).ok();
        assertThat(streams()).extracting(it -> it.getBoolean("running")).containsExactly(false, false);

        stop(null, true).ok();
    }

    @Test
    @Guess(page = Page.STOP_STREAM, says = "all streams end with the meeting")
    void isStoppedByTheEndOfTheMeeting() {
        start(request(ONE)).ok();
        dingtalk.end(conferenceId);

        assertThat(streams()).extracting(it -> it.getBoolean("running")).containsExactly(false);
    }

    @Test
    @Guess(page = Page.STOP_STREAM, says = "a stream that is unknown or over is refused with 400 paramsError, unless the embedded DingTalk is told to answer code 200 (unknown-stream)")
    void cannotBeStoppedTwiceUnlessToldSo() {
        String id = idOf(start(request(ONE)).ok(), ONE);
        stop(id, false).ok();

        stop(id, false).isError(400, "paramsError", "error:no stream with the id " + id + " is running");
        dingtalk.choose(Choice.UNKNOWN_STREAM, "success");
        assertThat(stop(id, false).ok()).isEqualTo(new JsonObject().put("code", "200"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "unionId", "streamId", "stopAllStream" })
    @Sentence(page = Page.STOP_STREAM, says = "unionId, stopAllStream and streamId are required; a wrong parameter is refused with 400 paramsError, error: and what is wrong")
    void isNotStoppedWithoutAField(String name) {
        JsonObject incomplete = new JsonObject().put("unionId", "a").put("streamId", "x").put("stopAllStream", false);
        incomplete.remove(name);

        dingtalk.post(path("stop"), incomplete.encode()).isError(400, "paramsError", "error:" + name + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = { "start", "stop" })
    @Sentence(page = Page.START_STREAM, says = "streaming needs the scope VideoConference.Conference.Write")
    @Sentence(page = Page.STOP_STREAM, says = "ending a stream needs the scope VideoConference.Conference.Write")
    void needsTheScopeForIt(String command) {
        dingtalk.delete("scopes/VideoConference.Conference.Write").isNoContent();

        assertThat(dingtalk.post(path(command), "{}").status()).isEqualTo(403);
    }

    @Test
    void showsNoAddressInTheLogOfRequests() {
        start(request(ONE, TWO)).ok();

        assertThat(dingtalk.requestLog().text()).doesNotContain("app/one").doesNotContain("app/two").contains("rtmp://***");
    }

    private static JsonObject request(String... addresses) {
        return new JsonObject().put("unionId", "creator-1").put("streamName", "All hands").put("mode", "grid")
                .put("smallWindowPosition", "relative_right").put("needHostJoin", false)
                .put("streamUrlList", new JsonArray(List.of(addresses)));
    }

    private Reply start(JsonObject request) {
        return dingtalk.post(path("start"), request.encode());
    }

    private Reply stop(String streamId, boolean all) {
        return dingtalk.post(path("stop"), new JsonObject().put("unionId", "creator-1").put("streamId", streamId)
                .put("stopAllStream", all).encode());
    }

    private String path(String command) {
        return "/v1.0/conference/videoConferences/" + conferenceId + "/streamOuts/" + command;
    }

    private void markBad(String address) {
        dingtalk.put("bad-stream-addresses", new JsonObject().put("addresses", new JsonArray().add(address))).isNoContent();
    }

    private List<JsonObject> streams() {
        return objects(dingtalk.look("conferences/" + conferenceId + "/streams").ok().getJsonArray("streams"));
    }

    private static String idOf(JsonObject answer, String address) {
        return answer.getJsonObject("successStreamMap").getString(address);
    }
}

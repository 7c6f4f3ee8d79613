package io.quarkiverse.dingtalk.conference.emulator.control;

import static io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting.HOST;
import static io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting.piece;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What people say, and what is shown of recordings and minutes. */
class RecordingControlTest {

    @RegisterExtension
    @Order(1)
    private final RunningEmulator dingtalk = new RunningEmulator();

    @RegisterExtension
    @Order(2)
    private final RecordedMeeting meeting = new RecordedMeeting(dingtalk);

    @Test
    void showsRecordingAndMinutes() {
        long start = dingtalk.clock().millis();
        meeting.startRecording();
        meeting.say("anne", "hello", 500);
        dingtalk.clock().tick(Duration.ofMinutes(1));
        meeting.stopRecording();
        meeting.process();

        JsonObject recording = meeting.view("recording");

        assertThat((String) recording.remove("recordId")).matches("\\d{18}");
        assertThat((String) recording.getJsonArray("parts").getJsonObject(0).remove("mediaId")).matches("[0-9a-f]{32}");
        assertThat(recording).isEqualTo(new JsonObject().put("ownerUnionId", HOST).put("status", 3)
                .put("readers", new JsonArray())
                .put("parts", new JsonArray().add(new JsonObject().put("startTime", start).put("endTime", start + 60_000)
                        .put("processed", true)))
                .put("pieces", new JsonArray().add(new JsonObject().put("unionId", "anne").put("nick", "anne")
                        .put("text", "hello").put("startTime", start).put("endTime", start + 500))));
        assertThat(meeting.view("minutes")).isEqualTo(new JsonObject().putNull("recordId").put("ownerUnionId", HOST)
                .put("status", 0).put("readers", new JsonArray()).put("parts", new JsonArray())
                .put("pieces", new JsonArray()));
    }

    @Test
    void showsOfAMeetingHowFarRecordingAndMinutesAre() {
        String notStarted = progress();
        meeting.startRecording();
        meeting.startMinutes(false);
        meeting.pauseMinutes();
        String running = progress();
        meeting.stopRecording();
        meeting.process();

        assertThat(notStarted).isEqualTo("null, null");
        assertThat(running).isEqualTo("running, paused");
        assertThat(progress()).isEqualTo("processed, processed");
    }

    private String progress() {
        JsonObject view = dingtalk.view(meeting.id());
        return view.getString("recording") + ", " + view.getString("minutes");
    }

    @Test
    void letsPeopleSayOnePieceThatTakesASecond() {
        meeting.startMinutes(false);

        meeting.control("speak", new JsonObject().put("unionId", "anne").put("text", "hello")).isNoContent();

        JsonObject piece = pieces().get(0);
        assertThat(piece.getLong("endTime") - piece.getLong("startTime")).isEqualTo(1000);
    }

    @Test
    void letsPeopleSpeakOneAfterTheOther() {
        long now = dingtalk.clock().millis();
        meeting.startMinutes(false);
        meeting.say(List.of(piece("anne", "first", 2000), piece("bob", "second", 1000)));
        meeting.say("anne", "third");
        dingtalk.clock().tick(Duration.ofMinutes(1));
        meeting.say("anne", "fourth");

        assertThat(pieces()).extracting(it -> it.getLong("startTime") - now)
                .containsExactly(0L, 2000L, 3000L, 60_000L);
    }

    @Test
    void takesThousandsOfPiecesAtOnce() {
        meeting.startMinutes(false);

        meeting.say(IntStream.range(0, 9000).mapToObj(i -> piece("anne", "piece " + i, 1000)).toList());

        assertThat(pieces()).hasSize(9000);
    }

    @Test
    void takesNoMorePiecesThanAreRemembered() {
        meeting.startMinutes(false);
        JsonArray pieces = new JsonArray(IntStream.range(0, 10_001).mapToObj(i -> piece("anne", "x", 1)).toList());

        assertThat(meeting.control("speak", new JsonObject().put("pieces", pieces)).json().getString("code"))
                .isEqualTo("conferenceFull");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"unionId\":\"anne\"}", "{\"unionId\":\"anne\",\"text\":\" \"}", "{\"text\":\"x\"}" })
    void refusesWhatNobodySays(String body) {
        meeting.control("speak", new JsonObject(body)).isError(400, "pieceInvalid",
                "the body must tell who says what: {\"unionId\":\"...\",\"text\":\"...\",\"millis\":1000}");
    }

    @ParameterizedTest
    @ValueSource(longs = { 0, -1, 86_400_001 })
    void refusesPiecesOfNoLengthOrOfMoreThanADay(long millis) {
        meeting.control("speak", piece("anne", "hello", millis)).isError(400, "pieceInvalid",
                "millis must be from 1 to 86400000, not " + millis);
    }

    @Test
    void refusesPiecesThatAreTooLong() {
        meeting.control("speak", piece("anne", "x".repeat(10_001), 1)).isError(400, "pieceInvalid",
                "text must not have more than 10000 characters, but has 10001");
    }

    @Test
    void letsNobodySpeakWhoIsNotInside() {
        meeting.startMinutes(false);
        dingtalk.leave(meeting.id(), "bob");

        meeting.control("speak", new JsonObject().put("pieces",
                new JsonArray().add(piece("anne", "said", 1)).add(piece("bob", "not said", 1))))
                .isError(404, "memberNotFound", "bob is not in the conference " + meeting.id());
        assertThat(pieces()).isEmpty();
    }

    @Test
    void letsNobodySpeakAfterTheEnd() {
        meeting.end();

        meeting.control("speak", piece("anne", "hello", 1))
                .isError(409, "conferenceEnded", "the conference " + meeting.id() + " has ended already");
    }

    @ParameterizedTest
    @ValueSource(strings = { "process", "speak" })
    void knowsNothingOfUnknownMeetings(String path) {
        dingtalk.control("conferences/nobody-knows/" + path, piece("anne", "hello", 1))
                .isError(404, "conferenceNotFound", "no conference has the id nobody-knows");
        dingtalk.look("conferences/nobody-knows/recordings")
                .isError(404, "conferenceNotFound", "no conference has the id nobody-knows");
    }

    private List<JsonObject> pieces() {
        return objects(meeting.view("minutes").getJsonArray("pieces"));
    }
}

package io.quarkiverse.dingtalk.conference.emulator.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.emulator.TickingClock;

/** What is taken down of a meeting or goes out of it. */
class RecordingsTest {

    private final TickingClock clock = new TickingClock();
    private final Meeting meeting = new Meetings(clock).startAtOnce(new Caller("app", "ding1"),
            new MeetingDetails("anne", "title", null), 100);
    private final Member anne = meeting.join(new Person("anne", "Anne"));

    @Test
    void belongToTheCreatorUnlessTheyAreStartedForSomebodyElse() {
        assertThat(meeting.recording().owner()).isEqualTo("anne");
        meeting.startRecording(null);
        meeting.startMinutes("bob", false);

        assertThat(meeting.recording().owner()).isEqualTo("anne");
        assertThat(meeting.minutes().owner()).isEqualTo("bob");
    }

    @Test
    void haveAPartForEachTimeTheyWereStartedAndOneId() {
        long start = clock.millis();
        meeting.startRecording(null);
        String id = meeting.recording().id();
        clock.tick(Duration.ofMinutes(1));
        meeting.stopRecording();
        meeting.startRecording(null);

        assertThat(meeting.recording().id()).isEqualTo(id).matches("\\d{18}");
        assertThat(meeting.recording().parts()).extracting(Recording.Part::startTime).containsExactly(start, start + 60_000);
        assertThat(meeting.recording().parts()).extracting(Recording.Part::endTime).containsExactly(start + 60_000, null);
        assertThat(meeting.recording().parts()).extracting(Recording.Part::mediaId).doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    @Test
    void areNotStartedTwiceWhileTheyRun() {
        meeting.startRecording("anne");
        meeting.startRecording("bob");

        assertThat(meeting.recording().parts()).hasSize(1);
        assertThat(meeting.recording().owner()).isEqualTo("anne");
    }

    @Test
    void areNotStoppedBeforeTheyAreStarted() {
        meeting.stopRecording();
        meeting.pauseMinutes();

        assertThat(meeting.recording().status()).isEqualTo(RecordingStatus.NOT_STARTED);
        assertThat(meeting.minutes().status()).isEqualTo(RecordingStatus.NOT_STARTED);
    }

    @Test
    void arePausedAsMinutesAndEndedAsRecordings() {
        meeting.startRecording(null);
        meeting.startMinutes(null, false);
        assertThat(meeting.recording().isRunning() && meeting.minutes().isRunning()).isTrue();
        meeting.stopRecording();
        meeting.pauseMinutes();

        assertThat(meeting.recording().status()).isEqualTo(RecordingStatus.ENDED);
        assertThat(meeting.minutes().status()).isEqualTo(RecordingStatus.PAUSED);
    }

    @Test
    void endWithTheMeeting() {
        meeting.startRecording(null);
        meeting.startMinutes(null, true);
        meeting.pauseMinutes();
        StreamOut stream = meeting.startStream("rtmp://live/key");
        clock.tick(Duration.ofMinutes(1));
        meeting.end();

        assertThat(meeting.recording().status()).isEqualTo(RecordingStatus.ENDED);
        assertThat(meeting.recording().parts().get(0).endTime()).isEqualTo(meeting.endTime());
        assertThat(meeting.minutes().status()).isEqualTo(RecordingStatus.ENDED);
        assertThat(meeting.streams()).containsExactly(new StreamOut(stream.id(), "rtmp://live/key", false));
    }

    @Test
    void keepTheSoundOfMinutesWhenAskedTo() {
        meeting.startMinutes(null, false);
        meeting.pauseMinutes();
        meeting.startMinutes(null, true);

        assertThat(meeting.minutes().parts().get(0).mediaId()).isNull();
        assertThat(meeting.minutes().parts().get(1).mediaId()).isNotNull();
    }

    @Test
    void canBeHadOnceTheyAreOverAndProcessed() {
        meeting.startRecording(null);
        meeting.process();
        assertThat(meeting.recording().isProcessed()).isFalse();
        meeting.stopRecording();
        meeting.process();
        assertThat(meeting.recording().isProcessed()).isTrue();
        meeting.startRecording(null);

        assertThat(meeting.recording().isProcessed()).isFalse();
        assertThat(meeting.recording().parts()).extracting(Recording.Part::processed).containsExactly(true, false);
    }

    @Test
    void takeDownWhatIsSaidWhileTheyRun() {
        meeting.speak(anne, "before", 1000);
        meeting.startRecording(null);
        clock.tick(Duration.ofSeconds(10));
        long said = clock.millis();
        meeting.speak(anne, "hello", 2000);
        meeting.stopRecording();
        meeting.startMinutes(null, false);
        meeting.rename(anne, "Anna");
        meeting.speak(anne, "after", 1000);

        assertThat(meeting.recording().speeches())
                .containsExactly(new Speech("anne", "Anne", "hello", said, said + 2000));
        assertThat(meeting.minutes().speeches()).containsExactly(new Speech("anne", "Anna", "after", said, said + 1000));
    }

    @Test
    void takeDownWhatIsSaidOneAfterTheOther() {
        long now = clock.millis();
        meeting.startRecording(null);
        meeting.speak(anne, "first", 2000);
        meeting.speak(anne, "second", 1000);
        clock.tick(Duration.ofMinutes(1));
        meeting.speak(anne, "third", 1000);

        assertThat(meeting.recording().speeches()).extracting(Speech::startTime)
                .containsExactly(now, now + 2000, now + 60_000);
    }

    @Test
    void tellWhatWasSaidInPartsThatAreProcessed() {
        meeting.startRecording(null);
        meeting.speak(anne, "first", 1000);
        meeting.process();
        assertThat(meeting.recording().processedSpeeches()).isEmpty();
        meeting.stopRecording();
        meeting.process();
        meeting.startRecording(null);
        meeting.speak(anne, "second", 1000);
        meeting.process();

        assertThat(meeting.recording().processedSpeeches()).extracting(Speech::text).containsExactly("first");
    }

    @Test
    void areReadByTheOwnerAndWhomTheyAreSharedWith() {
        meeting.share(meeting.minutes(), "bob");

        assertThat(meeting.minutes().isReadableBy("anne")).isTrue();
        assertThat(meeting.minutes().isReadableBy("bob")).isTrue();
        assertThat(meeting.minutes().isReadableBy("carl")).isFalse();
        assertThat(meeting.recording().isReadableBy("bob")).isFalse();
    }

    @Test
    void stopAsStreamsOneByOneOrAllTogether() {
        StreamOut first = meeting.startStream("rtmp://a");
        meeting.startStream("rtmp://b");
        meeting.startStream("rtmp://c");

        assertThat(meeting.stopStream(first.id())).isTrue();
        assertThat(meeting.stopStream(first.id())).isFalse();
        assertThat(meeting.stopStream("nobody-knows")).isFalse();
        assertThat(meeting.streams()).extracting(StreamOut::running).containsExactly(false, true, true);
        meeting.stopStreams();
        assertThat(meeting.streams()).extracting(StreamOut::running).containsOnly(false);
    }

    @Test
    void keepTheAddressesOfStreamsToThemselves() {
        assertThat(meeting.startStream("rtmp://live/secret-key").toString()).doesNotContain("secret-key");
    }
}

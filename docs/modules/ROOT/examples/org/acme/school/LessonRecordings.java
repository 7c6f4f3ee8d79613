package org.acme.school;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.SmallWindow;
import io.quarkiverse.dingtalk.conference.error.NotReadyException;
import io.quarkiverse.dingtalk.conference.minutes.Paragraph;
import io.quarkiverse.dingtalk.conference.minutes.TextOrder;
import io.quarkiverse.dingtalk.conference.recording.AllowListChange;
import io.quarkiverse.dingtalk.conference.recording.AllowListEntry;
import io.quarkiverse.dingtalk.conference.recording.ReactiveRecordingService;
import io.quarkiverse.dingtalk.conference.recording.RecordedVideo;
import io.quarkiverse.dingtalk.conference.recording.RecordingRequest;
import io.quarkiverse.dingtalk.conference.recording.RecordingService;
import io.quarkiverse.dingtalk.conference.recording.RecordingType;
import io.quarkiverse.dingtalk.conference.recording.TranscriptRequest;
import io.quarkiverse.dingtalk.conference.recording.VideoPlayback;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
public class LessonRecordings {

    private static final Logger LOG = Logger.getLogger(LessonRecordings.class);

    private final RecordingService recordings;
    private final ReactiveRecordingService reactive;

    LessonRecordings(RecordingService recordings, ReactiveRecordingService reactive) {
        this.recordings = recordings;
        this.reactive = reactive;
    }

    // tag::start[]
    public void begin(String conferenceId, String teacher) {
        recordings.start(conferenceId, RecordingRequest.builder()
                .host(teacher)
                .layout(RecordingLayout.SPEAKER)
                .smallWindow(SmallWindow.FLOATING_RIGHT)
                .build());
    }
    // end::start[]

    // tag::stop[]
    public void end(String conferenceId, String teacher) {
        recordings.stop(conferenceId, teacher);
    }
    // end::stop[]

    // tag::await[]
    public List<VideoPlayback> publish(String conferenceId, String teacher) {
        try {
            var videos = recordings.awaitVideos(conferenceId, teacher, Duration.ofMinutes(10));
            return videos.stream().map(video -> recordings.playback(video, teacher)).toList();
        } catch (NotReadyException late) {
            LOG.warn(late.getMessage()); // <1>
            return List.of();
        }
    }
    // end::await[]

    // tag::reactive[]
    public Uni<List<RecordedVideo>> videos(String conferenceId, String teacher) {
        return reactive.awaitVideos(conferenceId, teacher, Duration.ofHours(2));
    }
    // end::reactive[]

    // tag::transcript[]
    public void print(String conferenceId, String teacher) {
        for (Paragraph said : recordings.awaitTranscript(conferenceId, teacher, Duration.ofMinutes(10))) { // <1>
            LOG.infof("%s %s: %s", said.start().orElse(Duration.ZERO), said.speakerName().orElse("?"),
                    said.text().orElse(""));
        }
    }
    // end::transcript[]

    // tag::part[]
    public Multi<Paragraph> fromTheEnd(String conferenceId, String teacher) {
        return reactive.transcript(conferenceId, TranscriptRequest.builder()
                .reader(teacher)
                .order(TextOrder.NEWEST_FIRST)
                .build()).inPagesOf(500).items(); // <1>
    }

    public List<Paragraph> afterTheBreak(String conferenceId, String teacher) {
        return recordings.transcript(conferenceId, TranscriptRequest.builder()
                .reader(teacher)
                .from(Duration.ofMinutes(45))
                .build()).stream().limit(10).toList();
    }
    // end::part[]

    // tag::allow[]
    public void allow(String administrator, String teacher) {
        recordings.changeAllowList(AllowListChange.builder()
                .unionId(administrator)
                .type(RecordingType.CLOUD)
                .operation(1) // <1>
                .entries(AllowListEntry.person(teacher))
                .build());
    }
    // end::allow[]
}

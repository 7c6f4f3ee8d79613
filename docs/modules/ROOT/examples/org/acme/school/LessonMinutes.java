package org.acme.school;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.error.NotReadyException;
import io.quarkiverse.dingtalk.conference.minutes.Chapter;
import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesLink;
import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesShare;
import io.quarkiverse.dingtalk.conference.minutes.Highlight;
import io.quarkiverse.dingtalk.conference.minutes.MinutesAudio;
import io.quarkiverse.dingtalk.conference.minutes.MinutesRequest;
import io.quarkiverse.dingtalk.conference.minutes.MinutesService;
import io.quarkiverse.dingtalk.conference.minutes.MinutesSource;
import io.quarkiverse.dingtalk.conference.minutes.MinutesTextRequest;
import io.quarkiverse.dingtalk.conference.minutes.Paragraph;
import io.quarkiverse.dingtalk.conference.minutes.ReactiveMinutesService;
import io.quarkiverse.dingtalk.conference.minutes.TextOrder;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
public class LessonMinutes {

    private static final Logger LOG = Logger.getLogger(LessonMinutes.class);

    private final MinutesService minutes;
    private final ReactiveMinutesService reactive;

    LessonMinutes(MinutesService minutes, ReactiveMinutesService reactive) {
        this.minutes = minutes;
        this.reactive = reactive;
    }

    // tag::start[]
    public void begin(String conferenceId, String teacher) {
        minutes.start(conferenceId, MinutesRequest.builder()
                .starter(teacher)
                .owner(teacher)
                .recordAudio(true)
                .build());
    }

    public void rest(String conferenceId, String teacher) {
        minutes.pause(conferenceId, teacher);
    }
    // end::start[]

    // tag::text[]
    public void print(String conferenceId, String teacher) {
        for (Paragraph said : minutes.text(conferenceId, teacher)) {
            LOG.infof("%s %s: %s", said.start().orElse(Duration.ZERO), said.speakerName().orElse("?"),
                    said.text().orElse(""));
        }
    }

    public Multi<Paragraph> fromTheEnd(String conferenceId, String teacher) {
        return reactive.text(conferenceId, MinutesTextRequest.builder()
                .reader(teacher)
                .order(TextOrder.NEWEST_FIRST)
                .build()).inPagesOf(200).items();
    }
    // end::text[]

    // tag::audio[]
    public long bytes(String conferenceId, String teacher) {
        return minutes.audio(conferenceId, teacher).stream()
                .map(MinutesAudio::size)
                .mapToLong(size -> size.orElse(0L))
                .sum();
    }
    // end::audio[]

    // tag::summary[]
    public List<String> homework(String conferenceId, String teacher) {
        try {
            var summary = minutes.awaitSummary(conferenceId, teacher, Duration.ofMinutes(10));
            return summary.toDos().stream()
                    .map(Highlight::text)
                    .flatMap(text -> text.stream())
                    .toList();
        } catch (NotReadyException late) {
            LOG.warn(late.getMessage());
            return List.of();
        }
    }
    // end::summary[]

    // tag::flash[]
    public Uni<List<String>> chapters(String conferenceId, String teacher) {
        return reactive.awaitFlashSummary(conferenceId, MinutesSource.CLOUD_RECORDING, teacher, Duration.ofHours(2))
                .map(summary -> summary.chapters().stream()
                        .map(Chapter::title)
                        .flatMap(title -> title.stream())
                        .toList());
    }
    // end::flash[]

    // tag::links[]
    public List<FlashMinutesLink> pages(String conferenceId, String teacher) {
        return minutes.flashLinks(conferenceId, MinutesSource.CLOUD_RECORDING, teacher);
    }

    public String document(String conferenceId, String teacher) {
        var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);
        return minutes.flashDocument(conferenceId, MinutesSource.CLOUD_RECORDING, teacher, tomorrow).url(); // <1>
    }
    // end::links[]

    // tag::share[]
    public void share(String conferenceId, String teacher, String pupil) {
        minutes.shareFlash(conferenceId, FlashMinutesShare.builder()
                .source(MinutesSource.CLOUD_RECORDING)
                .owner(teacher)
                .receiver(pupil)
                .build());
    }
    // end::share[]

    // tag::subtitles[]
    public void showSubtitles(String conferenceId) {
        minutes.setSubtitleEvents(conferenceId, true);
    }
    // end::subtitles[]
}

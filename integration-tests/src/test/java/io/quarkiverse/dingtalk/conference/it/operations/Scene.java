package io.quarkiverse.dingtalk.conference.it.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.minutes.MinutesRequest;
import io.quarkiverse.dingtalk.conference.minutes.MinutesService;
import io.quarkiverse.dingtalk.conference.recording.RecordingService;
import io.quarkiverse.dingtalk.conference.streaming.StreamRequest;
import io.quarkiverse.dingtalk.conference.streaming.StreamingService;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;

/** A meeting at the embedded DingTalk about which every operation has something to say. */
@ApplicationScoped
class Scene {

    private static final Set<String> ABOUT_THE_PAST = Set.of("GetHistoryConfDataList", "GetConfDataByConferenceId",
            "GetConfDetailData", "GetUserMetricData");

    @Inject
    MeetingService meetings;

    @Inject
    RecordingService recordings;

    @Inject
    MinutesService minutes;

    @Inject
    StreamingService streaming;

    /** Two people talk, are recorded, which is processed, and go on with all of that running; for reports they have gone. */
    Ids set(DingTalkEmulator dingTalk, Operation operation) {
        var creator = "creator";
        var person = "person";
        var booked = meetings.schedule(MeetingRequest.builder().creator(creator).title("Title")
                .startsAt(Instant.now()).lasting(Duration.ofHours(1)).settings(s -> s.host(creator)).build());
        var meeting = dingTalk.start(booked.scheduleConferenceId());
        dingTalk.join(meeting, creator, person);
        record(meeting, creator);
        dingTalk.speak(meeting, creator, "Shall we start? I will send the report to everybody.");
        dingTalk.speak(meeting, person, "Yes. What is the budget?");
        dingTalk.advanceClock(Duration.ofMinutes(5));
        recordings.stop(meeting, creator);
        minutes.pause(meeting, creator);
        dingTalk.process(meeting);
        var video = recordings.videos(meeting, creator).get(0);
        record(meeting, creator);
        var stream = streaming.start(meeting, StreamRequest.builder().starter(creator).name("Stream")
                .targets("rtmp://live.example.invalid/app/before").build()).started().get(0);
        if (ABOUT_THE_PAST.contains(operation.name())) {
            dingTalk.end(meeting);
        }
        return new Ids(booked.scheduleConferenceId(), meeting, booked.roomCode(), booked.joinUrl().orElseThrow(), creator,
                person, video.recordId().orElseThrow(), video.mediaId(), video.regionId(), stream.streamId(),
                PageRequest.of(20));
    }

    private void record(String meeting, String creator) {
        recordings.start(meeting, creator);
        minutes.start(meeting, MinutesRequest.builder().starter(creator).owner(creator).recordAudio(true).build());
    }
}

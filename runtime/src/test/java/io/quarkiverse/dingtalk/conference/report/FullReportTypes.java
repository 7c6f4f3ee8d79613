package io.quarkiverse.dingtalk.conference.report;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One of each type of this topic, in which everything is set. */
public final class FullReportTypes {

    private static final Instant TIME = Instant.parse("2026-12-01T09:00:00Z");

    private FullReportTypes() {
    }

    public static Stream<Supplier<Object>> all() {
        return Stream.of(
                () -> ReportFilter.builder().from(TIME).to(TIME.plusSeconds(60)).title("t").creatorName("n").scene("s")
                        .freeType("0").build(),
                () -> MeetingReport.builder().conferenceId("c").title("t").creator("u").creatorName("n").department("d")
                        .startedAt(TIME).endedAt(TIME.plusSeconds(60)).duration(Duration.ofMinutes(1)).participantCount(2)
                        .scene("s").freeType("0").build(),
                () -> MemberSession.builder().sessionId("s").conferenceId("c").unionId("u").name("n").colleague(true)
                        .role("r").status("s").joinedAt(TIME).leftAt(TIME.plusSeconds(60)).duration(Duration.ofMinutes(1))
                        .device("Mac").clientVersion("7").networkQuality(3).unknownValue("colleague", "maybe").build(),
                () -> video(1),
                () -> QualitySample.builder().takenAt(TIME).sendBitRate(1L).receiveBitRate(2L).packetLoss(0.5)
                        .roundTripTime(Duration.ofMillis(20)).audioSendBitRate(3L).audioReceiveBitRate(4L)
                        .microphoneLevel(30.0).speakerLevel(40.0).audioJitterMax(Duration.ofMillis(9))
                        .audioJitterAverage(Duration.ofMillis(5)).cameraSent(video(1)).cameraReceived(video(2))
                        .screenSent(video(3)).screenReceived(video(4)).build());
    }

    private static VideoQuality video(int times) {
        return VideoQuality.builder().bitRate(1000L * times).width(1920 * times).height(1080 * times).frameRate(20.0 * times)
                .build();
    }
}

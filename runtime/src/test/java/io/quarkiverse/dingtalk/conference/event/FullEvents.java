package io.quarkiverse.dingtalk.conference.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingMember;
import io.quarkiverse.dingtalk.conference.minutes.MinutesSource;
import io.quarkiverse.dingtalk.conference.minutes.Word;

/** An event of each kind, in which everything is set. */
public final class FullEvents {

    private static final Instant TIME = Instant.parse("2026-12-01T09:00:00Z");

    private FullEvents() {
    }

    public static Stream<Supplier<Object>> all() {
        return Stream.of(() -> full(MeetingStarted.builder()).meeting(meeting()).build(),
                () -> full(MeetingEnded.builder()).meeting(meeting()).build(),
                () -> full(MemberJoined.builder()).members(member()).build(),
                () -> full(MemberLeft.builder()).members(member()).build(),
                () -> full(MemberInvited.builder()).members(member()).build(),
                () -> full(MemberRemoved.builder()).members(member()).build(),
                () -> minutes(MinutesSummaryGenerated.builder()),
                () -> minutes(MinutesVideoGenerated.builder()),
                () -> full(TranscriptPiece.builder()).conferenceId("c").scheduleConferenceId("s")
                        .source(MinutesSource.CLOUD_RECORDING).recordId("r").sentenceId("1").speaker("u").text("Hello")
                        .start(Duration.ofMillis(1)).end(Duration.ofMillis(2))
                        .words(List.of(Word.builder().text("Hello").build())).messageName("SentenceEnd").messageId("m")
                        .messageNumber(39L).sentAt(TIME).build(),
                () -> full(OrganizationAuthorized.builder()).suiteKey("suite").temporaryCode("code")
                        .organizationName("Acme").build(),
                () -> full(AuthorizationChanged.builder()).suiteKey("suite").build(),
                () -> full(AuthorizationRevoked.builder()).suiteKey("suite").build(),
                () -> full(UnknownEvent.builder()).build());
    }

    private static MeetingInfo meeting() {
        return MeetingInfo.builder().conferenceId("c").build();
    }

    private static MeetingMember member() {
        return MeetingMember.builder().conferenceId("c").unionId("u").build();
    }

    private static <E extends MinutesStatusChanged, B extends MinutesStatusChanged.Builder<E, B>> E minutes(B builder) {
        return full(builder).conferenceId("c").scheduleConferenceId("s").source(MinutesSource.MEETING).taskId("t").build();
    }

    private static <B extends MeetingEvent.Builder<?, B>> B full(B builder) {
        return builder.id("1").type("a_type").client("branch").organization("corp").occurredAt(TIME).sequence(7L)
                .directed(true).json("{\"a\":1}").unknownValue("source", "later");
    }
}

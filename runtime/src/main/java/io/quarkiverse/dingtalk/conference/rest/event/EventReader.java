package io.quarkiverse.dingtalk.conference.rest.event;

import static io.quarkiverse.dingtalk.conference.rest.wire.Times.duration;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectReader;

import io.quarkiverse.dingtalk.conference.event.AuthorizationChanged;
import io.quarkiverse.dingtalk.conference.event.AuthorizationEvent;
import io.quarkiverse.dingtalk.conference.event.AuthorizationRevoked;
import io.quarkiverse.dingtalk.conference.event.MeetingEnded;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkiverse.dingtalk.conference.event.MeetingStarted;
import io.quarkiverse.dingtalk.conference.event.MeetingStatusChanged;
import io.quarkiverse.dingtalk.conference.event.MemberInvited;
import io.quarkiverse.dingtalk.conference.event.MemberJoined;
import io.quarkiverse.dingtalk.conference.event.MemberLeft;
import io.quarkiverse.dingtalk.conference.event.MemberRemoved;
import io.quarkiverse.dingtalk.conference.event.MemberStatusChanged;
import io.quarkiverse.dingtalk.conference.event.MinutesStatusChanged;
import io.quarkiverse.dingtalk.conference.event.MinutesSummaryGenerated;
import io.quarkiverse.dingtalk.conference.event.MinutesVideoGenerated;
import io.quarkiverse.dingtalk.conference.event.OrganizationAuthorized;
import io.quarkiverse.dingtalk.conference.event.TranscriptPiece;
import io.quarkiverse.dingtalk.conference.event.UnknownEvent;
import io.quarkiverse.dingtalk.conference.rest.event.EventData.WordModel;
import io.quarkiverse.dingtalk.conference.rest.meeting.MemberModel;
import io.quarkiverse.dingtalk.conference.rest.minutes.MinutesCodes;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.Times;
import io.quarkiverse.dingtalk.conference.rest.wire.WireJson;

/** What arrived, in the user's terms. */
public final class EventReader {

    private static final ObjectReader DATA = WireJson.reader(EventData.class);

    private final String client;
    private final ArrivedEvent event;
    private final EventType type;

    private EventReader(String client, ArrivedEvent event) {
        this.client = client;
        this.event = event;
        this.type = EventType.of(event.type());
    }

    /** Never fails: what cannot be read is an {@link UnknownEvent}. */
    public static MeetingEvent read(String client, ArrivedEvent event) {
        return new EventReader(client, event).read();
    }

    /** What is not JSON, or lacks something, has no answer. */
    private static Optional<EventData> data(ArrivedEvent event) {
        try {
            return Optional.ofNullable(DATA.readValue(event.data()));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private MeetingEvent read() {
        return type.isKnown() ? data(event).flatMap(this::known).orElseGet(this::unknown) : unknown();
    }

    private MeetingEvent unknown() {
        return with(UnknownEvent.builder()).build();
    }

    private Optional<MeetingEvent> known(EventData data) {
        return Optional.ofNullable(switch (type.name()) {
            case EventType.MEETING -> meeting(data);
            case EventType.MEMBER -> member(data);
            case EventType.MINUTES -> minutes(data);
            case EventType.TRANSCRIPT -> transcript(data);
            case EventType.AUTHORIZED, EventType.AUTHORIZED_SYNCED -> authorized(data);
            case EventType.AUTHORIZATION_CHANGED, EventType.AUTHORIZATION_CHANGED_SYNCED ->
                authorization(AuthorizationChanged.builder(), data);
            case EventType.AUTHORIZATION_REVOKED, EventType.AUTHORIZATION_REVOKED_SYNCED ->
                authorization(AuthorizationRevoked.builder(), data);
            default -> null;
        });
    }

    private MeetingEvent meeting(EventData data) {
        return switch (word(data.changeScene())) {
            case "conference_created" -> meeting(MeetingStarted.builder(), data);
            case "conference_closed" -> meeting(MeetingEnded.builder(), data);
            default -> null;
        };
    }

    private <E extends MeetingStatusChanged, B extends MeetingStatusChanged.Builder<E, B>> E meeting(B builder,
            EventData data) {
        var meeting = data.openConfModel();
        return meeting == null || !meeting.hasId() ? null
                : with(builder).meeting(meeting.toMeetingInfo()).sequence(data.statusSeqNum()).build();
    }

    private MeetingEvent member(EventData data) {
        return switch (word(data.changeScene())) {
            case "user_join" -> members(MemberJoined.builder(), data);
            case "user_leave" -> members(MemberLeft.builder(), data);
            case "user_invited" -> members(MemberInvited.builder(), data);
            case "user_kicked" -> members(MemberRemoved.builder(), data);
            default -> null;
        };
    }

    private <E extends MemberStatusChanged, B extends MemberStatusChanged.Builder<E, B>> E members(B builder,
            EventData data) {
        var members = Lists.map(data.openMemberModels(), MemberModel::toMeetingMemberOfEvent);
        return members.isEmpty() ? null : with(builder).members(members).sequence(data.statusSeqNum()).build();
    }

    private MeetingEvent minutes(EventData data) {
        return switch (word(data.minutesEventType())) {
            case "summary_generated" -> minutes(MinutesSummaryGenerated.builder(), data);
            case "video_generated" -> minutes(MinutesVideoGenerated.builder(), data);
            default -> null;
        };
    }

    private <E extends MinutesStatusChanged, B extends MinutesStatusChanged.Builder<E, B>> E minutes(B builder,
            EventData data) {
        var unknown = new LinkedHashMap<String, String>();
        with(builder).taskId(data.minutesTaskId())
                .source(MinutesCodes.SOURCE.read(data.bizType(), "source", unknown).orElse(null));
        if (data.openConfModel() != null) {
            builder.conferenceId(data.openConfModel().conferenceId())
                    .scheduleConferenceId(data.openConfModel().scheduleConferenceId());
        }
        unknown.forEach(builder::unknownValue);
        return builder.build();
    }

    private MeetingEvent transcript(EventData data) {
        var said = data.payload();
        if (said == null) {
            return null;
        }
        var unknown = new LinkedHashMap<String, String>();
        var piece = with(TranscriptPiece.builder()).recordId(data.recordId())
                .source(MinutesCodes.SOURCE.read(data.bizType(), "source", unknown).orElse(null))
                .sentenceId(said.index())
                .speaker(said.speakerUnionId())
                .text(said.result())
                .start(duration(said.beginTime()))
                .end(duration(said.time()))
                .words(Lists.map(said.words(), WordModel::toWord))
                .sentAt(Times.instant(data.timestamp()));
        if (data.openConfModel() != null) {
            piece.conferenceId(data.openConfModel().conferenceId())
                    .scheduleConferenceId(data.openConfModel().scheduleConferenceId());
        }
        if (data.header() != null) {
            piece.messageName(data.header().name()).messageId(data.header().messageId())
                    .messageNumber(data.header().messageNo());
        }
        unknown.forEach(piece::unknownValue);
        return piece.build();
    }

    private MeetingEvent authorized(EventData data) {
        var info = data.authCorpInfo();
        return authorization(OrganizationAuthorized.builder().temporaryCode(data.authCode())
                .organizationName(info == null ? null : info.corpName()), data);
    }

    /** One that names neither an organization nor a code is of no use. */
    private <E extends AuthorizationEvent, B extends AuthorizationEvent.Builder<E, B>> E authorization(B builder,
            EventData data) {
        var organization = given(data.authCorpId()).or(() -> given(event.corpId()));
        return organization.isEmpty() && data.authCode() == null ? null
                : with(builder).organization(organization.orElse(null)).suiteKey(data.suiteKey()).build();
    }

    private <B extends MeetingEvent.Builder<?, B>> B with(B builder) {
        return builder.id(event.id())
                .type(type.sent())
                .client(client)
                .organization(given(event.corpId()).orElse(null))
                .occurredAt(event.bornAt())
                .directed(type.directed())
                .json(event.data());
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(it -> !it.isBlank());
    }

    private static String word(String text) {
        return text == null ? "" : text.strip();
    }
}

package io.quarkiverse.dingtalk.conference;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

/**
 * How a booked meeting runs. What is empty is left to DingTalk when booking, and was not sent by DingTalk when read: of
 * the settings a booking may carry, DingTalk gives back neither {@link #recording()} nor {@link #minutes()} nor
 * {@link #pushAllRecords()}.
 * <p>
 * The settings of one meeting can be the start of another's: {@code meetings.settings(id).toBuilder()}.
 *
 * @param host the unionId of the host
 * @param coHosts the unionIds of the co-hosts
 * @param allowedCorpId the organization that the meeting is kept to
 * @param locked whether nobody else may join
 * @param screenSharing whether people may share their screens
 * @param muteOnJoin whether people are muted when they join
 * @param waitingRoom whether people wait until they are let in
 * @param joinBeforeHost whether people may join before the host
 * @param chat whether people may chat and react
 * @param renaming whether people may rename themselves
 * @param selfUnmute whether people may unmute themselves
 * @param extensionApps the apps that run inside the meeting
 * @param anonymousWebJoin whether people may join in a browser without signing in
 * @param pushAllRecords whether the notes of every meeting of the booking are sent out; otherwise only of those within the
 *        planned time
 * @param recording how the meeting is recorded
 * @param minutes what the AI writes about the meeting
 * @param unknownValues what DingTalk sent that this version has no constant for, by component name; sent as it is when
 *        booking
 */
public record MeetingSettings(Optional<String> host, List<String> coHosts, Optional<String> allowedCorpId,
        Optional<Boolean> locked, Optional<Boolean> screenSharing, Optional<MuteOnJoin> muteOnJoin,
        Optional<Boolean> waitingRoom, Optional<Boolean> joinBeforeHost, Optional<Boolean> chat, Optional<Boolean> renaming,
        Optional<Boolean> selfUnmute, List<ExtensionApp> extensionApps, Optional<Boolean> anonymousWebJoin,
        Optional<Boolean> pushAllRecords, Optional<RecordingSettings> recording, Optional<MinutesSettings> minutes,
        Map<String, String> unknownValues) {

    private static final Set<String> CODED = new TreeSet<>(Set.of("locked", "screenSharing", "muteOnJoin", "waitingRoom",
            "joinBeforeHost", "chat", "renaming", "selfUnmute"));

    public MeetingSettings {
        coHosts = List.copyOf(coHosts);
        extensionApps = List.copyOf(extensionApps);
        unknownValues = Map.copyOf(unknownValues);
    }

    /** @throws InvalidRequestException if one of the texts cannot be sent */
    void checkTexts() {
        Texts.checkEncodable("host", host);
        coHosts.forEach(unionId -> Texts.checkEncodable("coHosts", unionId));
        Texts.checkEncodable("allowedCorpId", allowedCorpId);
        extensionApps.forEach(ExtensionApp::checkTexts);
        Texts.checkEncodable("recording.owner", recording.flatMap(RecordingSettings::owner));
        Texts.checkEncodable("minutes.owner", minutes.flatMap(MinutesSettings::owner));
        Texts.checkEncodable("summaryTemplate.id", minutes.flatMap(MinutesSettings::template).map(SummaryTemplate::id));
        Texts.checkEncodable("summaryTemplate.version",
                minutes.flatMap(MinutesSettings::template).flatMap(SummaryTemplate::version));
        unknownValues.forEach(Texts::checkEncodable);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds these settings already. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.host = host.orElse(null);
        builder.coHosts = coHosts;
        builder.allowedCorpId = allowedCorpId.orElse(null);
        builder.locked = locked.orElse(null);
        builder.screenSharing = screenSharing.orElse(null);
        builder.muteOnJoin = muteOnJoin.orElse(null);
        builder.waitingRoom = waitingRoom.orElse(null);
        builder.joinBeforeHost = joinBeforeHost.orElse(null);
        builder.chat = chat.orElse(null);
        builder.renaming = renaming.orElse(null);
        builder.selfUnmute = selfUnmute.orElse(null);
        builder.extensionApps = extensionApps;
        builder.anonymousWebJoin = anonymousWebJoin.orElse(null);
        builder.pushAllRecords = pushAllRecords.orElse(null);
        builder.recording = recording.orElse(null);
        builder.minutes = minutes.orElse(null);
        builder.unknownValues.putAll(unknownValues);
        return builder;
    }

    /** Collects settings. Not thread-safe. */
    public static final class Builder {

        private String host;
        private List<String> coHosts = List.of();
        private String allowedCorpId;
        private Boolean locked;
        private Boolean screenSharing;
        private MuteOnJoin muteOnJoin;
        private Boolean waitingRoom;
        private Boolean joinBeforeHost;
        private Boolean chat;
        private Boolean renaming;
        private Boolean selfUnmute;
        private List<ExtensionApp> extensionApps = List.of();
        private Boolean anonymousWebJoin;
        private Boolean pushAllRecords;
        private RecordingSettings recording;
        private MinutesSettings minutes;
        private final Map<String, String> unknownValues = new LinkedHashMap<>();

        private Builder() {
        }

        /** The unionId of the host. */
        public Builder host(String unionId) {
            this.host = unionId;
            return this;
        }

        /** The unionIds of the co-hosts. */
        public Builder coHosts(String... unionIds) {
            return coHosts(Arrays.asList(InvalidRequestException.unlessNull("coHosts", unionIds)));
        }

        /** The unionIds of the co-hosts. */
        public Builder coHosts(List<String> unionIds) {
            this.coHosts = InvalidRequestException.unlessNull("coHosts", unionIds);
            unionIds.forEach(unionId -> InvalidRequestException.unlessGiven("coHosts", unionId));
            return this;
        }

        /** The organization that the meeting is kept to. */
        public Builder allowedCorpId(String corpId) {
            this.allowedCorpId = corpId;
            return this;
        }

        /** Whether nobody else may join. */
        public Builder locked(boolean locked) {
            this.locked = locked;
            return this;
        }

        /** Whether people may share their screens. */
        public Builder screenSharing(boolean screenSharing) {
            this.screenSharing = screenSharing;
            return this;
        }

        /** Whether people are muted when they join. */
        public Builder muteOnJoin(MuteOnJoin muteOnJoin) {
            this.muteOnJoin = muteOnJoin;
            return this;
        }

        /** Whether people wait until they are let in. */
        public Builder waitingRoom(boolean waitingRoom) {
            this.waitingRoom = waitingRoom;
            return this;
        }

        /** Whether people may join before the host. */
        public Builder joinBeforeHost(boolean joinBeforeHost) {
            this.joinBeforeHost = joinBeforeHost;
            return this;
        }

        /** Whether people may chat and react. */
        public Builder chat(boolean chat) {
            this.chat = chat;
            return this;
        }

        /** Whether people may rename themselves. */
        public Builder renaming(boolean renaming) {
            this.renaming = renaming;
            return this;
        }

        /** Whether people may unmute themselves. */
        public Builder selfUnmute(boolean selfUnmute) {
            this.selfUnmute = selfUnmute;
            return this;
        }

        /** The apps that run inside the meeting. */
        public Builder extensionApps(ExtensionApp... apps) {
            return extensionApps(Arrays.asList(InvalidRequestException.unlessNull("extensionApps", apps)));
        }

        /** The apps that run inside the meeting. */
        public Builder extensionApps(List<ExtensionApp> apps) {
            this.extensionApps = InvalidRequestException.unlessNull("extensionApps", apps);
            apps.forEach(app -> InvalidRequestException.unlessNull("extensionApps", app));
            return this;
        }

        /** Whether people may join in a browser without signing in. */
        public Builder anonymousWebJoin(boolean anonymousWebJoin) {
            this.anonymousWebJoin = anonymousWebJoin;
            return this;
        }

        /** Whether the notes of every meeting of the booking are sent out; otherwise only of those within the planned time. */
        public Builder pushAllRecords(boolean pushAllRecords) {
            this.pushAllRecords = pushAllRecords;
            return this;
        }

        /** How the meeting is recorded. */
        public Builder recording(RecordingSettings recording) {
            this.recording = recording;
            return this;
        }

        /** How the meeting is recorded; what was set before and is not set again stays. */
        public Builder recording(Consumer<RecordingSettings.Builder> change) {
            var builder = recording == null ? RecordingSettings.builder() : recording.toBuilder();
            change.accept(builder);
            return recording(builder.build());
        }

        /** What the AI writes about the meeting. */
        public Builder minutes(MinutesSettings minutes) {
            this.minutes = minutes;
            return this;
        }

        /** What the AI writes about the meeting; what was set before and is not set again stays. */
        public Builder minutes(Consumer<MinutesSettings.Builder> change) {
            var builder = minutes == null ? MinutesSettings.builder() : minutes.toBuilder();
            change.accept(builder);
            return minutes(builder.build());
        }

        /**
         * A value that DingTalk knows and this version has no constant for.
         *
         * @param name the name of the setting here, such as {@code muteOnJoin}
         * @param code the value as DingTalk writes it
         * @throws InvalidRequestException if there is no such coded setting, or the code is blank
         */
        public Builder unknownValue(String name, String code) {
            if (!CODED.contains(name)) {
                throw new InvalidRequestException("the name of an unknown value", name, "must be one of " + CODED);
            }
            unknownValues.put(name, InvalidRequestException.unlessGiven(name, code));
            return this;
        }

        /** @throws InvalidRequestException naming the field and its value, if a text has half a surrogate pair */
        public MeetingSettings build() {
            var settings = new MeetingSettings(Optional.ofNullable(host), coHosts, Optional.ofNullable(allowedCorpId),
                    Optional.ofNullable(locked), Optional.ofNullable(screenSharing), Optional.ofNullable(muteOnJoin),
                    Optional.ofNullable(waitingRoom), Optional.ofNullable(joinBeforeHost), Optional.ofNullable(chat),
                    Optional.ofNullable(renaming), Optional.ofNullable(selfUnmute), extensionApps,
                    Optional.ofNullable(anonymousWebJoin), Optional.ofNullable(pushAllRecords), Optional.ofNullable(recording),
                    Optional.ofNullable(minutes), unknownValues);
            settings.checkTexts();
            return settings;
        }
    }
}

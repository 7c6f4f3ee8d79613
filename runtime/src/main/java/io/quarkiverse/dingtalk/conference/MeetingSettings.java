package io.quarkiverse.dingtalk.conference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.Items;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * How a booked meeting runs. What is empty is left to DingTalk when booking, and was not sent by DingTalk when read: of
 * the settings a booking may carry, DingTalk gives back neither {@link #recording()} nor {@link #minutes()} nor
 * {@link #pushAllRecords()}.
 * <p>
 * The settings of one meeting can be the start of another's: {@code meetings.settings(id).toBuilder()}. Those of a meeting
 * that is booked are changed by {@link MeetingService#changeSettings}.
 */
@AutoValue
@JsonDeserialize(builder = MeetingSettings.Builder.class)
public abstract class MeetingSettings {

    private static final Set<String> CODED = Set.of("locked", "screenSharing", "muteOnJoin", "waitingRoom",
            "joinBeforeHost", "chat", "renaming", "selfUnmute");

    MeetingSettings() {
    }

    /** The unionId of the host. */
    @JsonProperty
    public abstract Optional<String> host();

    /** The unionIds of the co-hosts. */
    @JsonProperty
    public abstract List<String> coHosts();

    /** The organization that the meeting is kept to. */
    @JsonProperty
    public abstract Optional<String> allowedCorpId();

    /** Whether nobody else may join. */
    @JsonProperty
    public abstract Optional<Boolean> locked();

    /** Whether people may share their screens. */
    @JsonProperty
    public abstract Optional<Boolean> screenSharing();

    /** Whether people are muted when they join. */
    @JsonProperty
    public abstract Optional<MuteOnJoin> muteOnJoin();

    /** Whether people wait until they are let in. */
    @JsonProperty
    public abstract Optional<Boolean> waitingRoom();

    /** Whether people may join before the host. */
    @JsonProperty
    public abstract Optional<Boolean> joinBeforeHost();

    /** Whether people may chat and react. */
    @JsonProperty
    public abstract Optional<Boolean> chat();

    /** Whether people may rename themselves. */
    @JsonProperty
    public abstract Optional<Boolean> renaming();

    /** Whether people may unmute themselves. */
    @JsonProperty
    public abstract Optional<Boolean> selfUnmute();

    /** The apps that run inside the meeting. */
    @JsonProperty
    public abstract List<ExtensionApp> extensionApps();

    /** Whether people may join in a browser without signing in. */
    @JsonProperty
    public abstract Optional<Boolean> anonymousWebJoin();

    /** Whether the notes of every meeting of the booking are sent out; otherwise only of those within the planned time. */
    @JsonProperty
    public abstract Optional<Boolean> pushAllRecords();

    /** How the meeting is recorded. */
    @JsonProperty
    public abstract Optional<RecordingSettings> recording();

    /** What the AI writes about the meeting. */
    @JsonProperty
    public abstract Optional<MinutesSettings> minutes();

    /** What DingTalk sent that this version has no constant for, by the name it has here; sent as it is when booking. */
    @JsonProperty
    public abstract Map<String, String> unknownValues();

    /**
     * Checks what can be checked before they are sent; the methods that send settings do it themselves.
     *
     * @throws InvalidRequestException if they cannot be sent
     */
    public void checkSendable() {
        Texts.checkEncodable("host", host());
        coHosts().forEach(
                unionId -> Texts.checkEncodable("coHosts", InvalidRequestException.unlessGiven("coHosts", unionId)));
        Texts.checkEncodable("allowedCorpId", allowedCorpId());
        extensionApps().forEach(ExtensionApp::checkSendable);
        Texts.checkEncodable("recording.owner", recording().flatMap(RecordingSettings::owner));
        Texts.checkEncodable("minutes.owner", minutes().flatMap(MinutesSettings::owner));
        var template = minutes().flatMap(MinutesSettings::template);
        Texts.checkEncodable("summaryTemplate.id", template.map(SummaryTemplate::id));
        Texts.checkEncodable("summaryTemplate.version", template.flatMap(SummaryTemplate::version));
        unknownValues().forEach(Texts::checkEncodable);
    }

    public static Builder builder() {
        return new AutoValue_MeetingSettings.Builder().coHosts(List.of()).extensionApps(List.of()).unknownValues(Map.of());
    }

    /** A builder that holds these settings already. */
    public abstract Builder toBuilder();

    /**
     * Collects settings. What is not set, or set to null, is left to DingTalk; lists and changes must not be null. Not
     * thread-safe.
     */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The unionId of the host. */
        public abstract Builder host(@Nullable String unionId);

        /** The unionIds of the co-hosts; those set before are replaced. */
        public Builder coHosts(String... unionIds) {
            return coHosts(Items.listOf("coHosts", unionIds));
        }

        /** The unionIds of the co-hosts; those set before are replaced. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder coHosts(List<String> unionIds) {
            return coHosts(Items.given("coHosts", unionIds));
        }

        abstract Builder coHosts(Collection<String> unionIds);

        /** The organization that the meeting is kept to. */
        public abstract Builder allowedCorpId(@Nullable String corpId);

        /** Whether nobody else may join. */
        public abstract Builder locked(@Nullable Boolean locked);

        /** Whether people may share their screens. */
        public abstract Builder screenSharing(@Nullable Boolean screenSharing);

        /** Whether people are muted when they join. */
        public abstract Builder muteOnJoin(@Nullable MuteOnJoin muteOnJoin);

        /** Whether people wait until they are let in. */
        public abstract Builder waitingRoom(@Nullable Boolean waitingRoom);

        /** Whether people may join before the host. */
        public abstract Builder joinBeforeHost(@Nullable Boolean joinBeforeHost);

        /** Whether people may chat and react. */
        public abstract Builder chat(@Nullable Boolean chat);

        /** Whether people may rename themselves. */
        public abstract Builder renaming(@Nullable Boolean renaming);

        /** Whether people may unmute themselves. */
        public abstract Builder selfUnmute(@Nullable Boolean selfUnmute);

        /** The apps that run inside the meeting; those set before are replaced. */
        public Builder extensionApps(ExtensionApp... apps) {
            return extensionApps(Items.listOf("extensionApps", apps));
        }

        /** The apps that run inside the meeting; those set before are replaced. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder extensionApps(List<ExtensionApp> apps) {
            return extensionApps(Items.given("extensionApps", apps));
        }

        abstract Builder extensionApps(Collection<ExtensionApp> apps);

        /** Whether people may join in a browser without signing in. */
        public abstract Builder anonymousWebJoin(@Nullable Boolean anonymousWebJoin);

        /** Whether the notes of every meeting of the booking are sent out; otherwise only of those within the planned time. */
        public abstract Builder pushAllRecords(@Nullable Boolean pushAllRecords);

        /** How the meeting is recorded; what was set before is replaced. */
        @JsonProperty
        public abstract Builder recording(@Nullable RecordingSettings recording);

        /** How the meeting is recorded; what was set before and is not set again stays. */
        public Builder recording(Consumer<RecordingSettings.Builder> change) {
            var builder = recording().map(RecordingSettings::toBuilder).orElseGet(RecordingSettings::builder);
            InvalidRequestException.unlessNull("recording", change).accept(builder);
            return recording(builder.build());
        }

        abstract Optional<RecordingSettings> recording();

        /** What the AI writes about the meeting; what was set before is replaced. */
        @JsonProperty
        public abstract Builder minutes(@Nullable MinutesSettings minutes);

        /** What the AI writes about the meeting; what was set before and is not set again stays. */
        public Builder minutes(Consumer<MinutesSettings.Builder> change) {
            var builder = minutes().map(MinutesSettings::toBuilder).orElseGet(MinutesSettings::builder);
            InvalidRequestException.unlessNull("minutes", change).accept(builder);
            return minutes(builder.build());
        }

        abstract Optional<MinutesSettings> minutes();

        /**
         * A value that DingTalk knows and this version has no constant for.
         *
         * @param name the name of the setting here, such as {@code muteOnJoin}
         * @param code the value as DingTalk writes it
         * @throws InvalidRequestException if there is no such coded setting, or the code is blank
         */
        public Builder unknownValue(String name, String code) {
            return unknownValues(Items.with(CODED, name, code, unknownValues()));
        }

        /** What Jackson reads; of a type of its own, so that each value is looked at. */
        @JsonSetter(nulls = Nulls.SKIP)
        private Builder unknownValues(LinkedHashMap<String, String> codes) {
            codes.forEach(this::unknownValue);
            return this;
        }

        abstract Map<String, String> unknownValues();

        abstract Builder unknownValues(Map<String, String> codes);

        public abstract MeetingSettings build();
    }
}

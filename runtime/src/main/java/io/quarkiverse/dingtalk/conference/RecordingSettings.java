package io.quarkiverse.dingtalk.conference;

import java.util.Optional;

/**
 * How a meeting is recorded in the cloud. What is empty is left to DingTalk.
 *
 * @param autoStart whether the recording begins by itself
 * @param startWhen who has to join for it to begin by itself
 * @param layout how the pictures are arranged
 * @param followHost whether the picture follows the host
 * @param shareSummaryOnly whether only the summary of the AI minutes may be shared
 * @param owner the unionId of who owns the recording; DingTalk's default is who booked the meeting
 * @param pushCard whether a card about the recording is sent out; DingTalk's default is yes
 * @param hideOwnerName whether the name of who started the recording is hidden; DingTalk's default is no
 */
public record RecordingSettings(Optional<Boolean> autoStart, Optional<RecordingStart> startWhen,
        Optional<RecordingLayout> layout, Optional<Boolean> followHost, Optional<Boolean> shareSummaryOnly,
        Optional<String> owner, Optional<Boolean> pushCard, Optional<Boolean> hideOwnerName) {

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds these settings already. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.autoStart = autoStart.orElse(null);
        builder.startWhen = startWhen.orElse(null);
        builder.layout = layout.orElse(null);
        builder.followHost = followHost.orElse(null);
        builder.shareSummaryOnly = shareSummaryOnly.orElse(null);
        builder.owner = owner.orElse(null);
        builder.pushCard = pushCard.orElse(null);
        builder.hideOwnerName = hideOwnerName.orElse(null);
        return builder;
    }

    /** Collects settings. Not thread-safe. */
    public static final class Builder {

        private Boolean autoStart;
        private RecordingStart startWhen;
        private RecordingLayout layout;
        private Boolean followHost;
        private Boolean shareSummaryOnly;
        private String owner;
        private Boolean pushCard;
        private Boolean hideOwnerName;

        private Builder() {
        }

        /** The recording begins by itself when the given person joins. */
        public Builder autoStart(RecordingStart when) {
            this.startWhen = when;
            return autoStart(true);
        }

        /** Whether the recording begins by itself. */
        public Builder autoStart(boolean autoStart) {
            this.autoStart = autoStart;
            return this;
        }

        /** How the pictures are arranged. */
        public Builder layout(RecordingLayout layout) {
            this.layout = layout;
            return this;
        }

        /** Whether the picture follows the host. */
        public Builder followHost(boolean followHost) {
            this.followHost = followHost;
            return this;
        }

        /** Whether only the summary of the AI minutes may be shared. */
        public Builder shareSummaryOnly(boolean shareSummaryOnly) {
            this.shareSummaryOnly = shareSummaryOnly;
            return this;
        }

        /** The unionId of who owns the recording; DingTalk's default is who booked the meeting. */
        public Builder owner(String unionId) {
            this.owner = unionId;
            return this;
        }

        /** Whether a card about the recording is sent out; DingTalk's default is yes. */
        public Builder pushCard(boolean pushCard) {
            this.pushCard = pushCard;
            return this;
        }

        /** Whether the name of who started the recording is hidden; DingTalk's default is no. */
        public Builder hideOwnerName(boolean hideOwnerName) {
            this.hideOwnerName = hideOwnerName;
            return this;
        }

        public RecordingSettings build() {
            return new RecordingSettings(Optional.ofNullable(autoStart), Optional.ofNullable(startWhen),
                    Optional.ofNullable(layout), Optional.ofNullable(followHost), Optional.ofNullable(shareSummaryOnly),
                    Optional.ofNullable(owner), Optional.ofNullable(pushCard), Optional.ofNullable(hideOwnerName));
        }
    }
}

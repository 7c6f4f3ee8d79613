package io.quarkiverse.dingtalk.conference;

import java.util.Optional;

/**
 * What DingTalk's AI writes about a meeting. What is empty is left to DingTalk.
 *
 * @param summarize whether the AI assistant writes a summary
 * @param receivers who gets the minutes after the meeting
 * @param startByAnyone whether every member may start the minutes
 * @param shareSummaryOnly whether only the summary may be shared
 * @param visible whether the minutes are shown as a feature; DingTalk for Android takes it from 8.3.20 on
 * @param recordShownByParticipants whether participants may show the AI assistant's record; DingTalk's page on booking
 *        names it in Chinese only
 * @param owner the unionId of who owns the minutes; DingTalk's default is who booked the meeting
 * @param pushCard whether a card about the minutes is sent out; DingTalk's default is yes
 * @param template the template of the summary
 */
public record MinutesSettings(Optional<Boolean> summarize, Optional<MinutesReceivers> receivers,
        Optional<Boolean> startByAnyone, Optional<Boolean> shareSummaryOnly, Optional<Boolean> visible,
        Optional<Boolean> recordShownByParticipants, Optional<String> owner, Optional<Boolean> pushCard,
        Optional<SummaryTemplate> template) {

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds these settings already. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.summarize = summarize.orElse(null);
        builder.receivers = receivers.orElse(null);
        builder.startByAnyone = startByAnyone.orElse(null);
        builder.shareSummaryOnly = shareSummaryOnly.orElse(null);
        builder.visible = visible.orElse(null);
        builder.recordShownByParticipants = recordShownByParticipants.orElse(null);
        builder.owner = owner.orElse(null);
        builder.pushCard = pushCard.orElse(null);
        builder.template = template.orElse(null);
        return builder;
    }

    /** Collects settings. Not thread-safe. */
    public static final class Builder {

        private Boolean summarize;
        private MinutesReceivers receivers;
        private Boolean startByAnyone;
        private Boolean shareSummaryOnly;
        private Boolean visible;
        private Boolean recordShownByParticipants;
        private String owner;
        private Boolean pushCard;
        private SummaryTemplate template;

        private Builder() {
        }

        /** Whether the AI assistant writes a summary. */
        public Builder summarize(boolean summarize) {
            this.summarize = summarize;
            return this;
        }

        /** Who gets the minutes after the meeting. */
        public Builder receivers(MinutesReceivers receivers) {
            this.receivers = receivers;
            return this;
        }

        /** Whether every member may start the minutes. */
        public Builder startByAnyone(boolean startByAnyone) {
            this.startByAnyone = startByAnyone;
            return this;
        }

        /** Whether only the summary may be shared. */
        public Builder shareSummaryOnly(boolean shareSummaryOnly) {
            this.shareSummaryOnly = shareSummaryOnly;
            return this;
        }

        /** Whether the minutes are shown as a feature; DingTalk for Android takes it from 8.3.20 on. */
        public Builder visible(boolean visible) {
            this.visible = visible;
            return this;
        }

        /** Whether participants may show the AI assistant's record. */
        public Builder recordShownByParticipants(boolean recordShownByParticipants) {
            this.recordShownByParticipants = recordShownByParticipants;
            return this;
        }

        /** The unionId of who owns the minutes; DingTalk's default is who booked the meeting. */
        public Builder owner(String unionId) {
            this.owner = unionId;
            return this;
        }

        /** Whether a card about the minutes is sent out; DingTalk's default is yes. */
        public Builder pushCard(boolean pushCard) {
            this.pushCard = pushCard;
            return this;
        }

        /** The template of the summary. */
        public Builder template(SummaryTemplate template) {
            this.template = template;
            return this;
        }

        public MinutesSettings build() {
            return new MinutesSettings(Optional.ofNullable(summarize), Optional.ofNullable(receivers),
                    Optional.ofNullable(startByAnyone), Optional.ofNullable(shareSummaryOnly), Optional.ofNullable(visible),
                    Optional.ofNullable(recordShownByParticipants), Optional.ofNullable(owner),
                    Optional.ofNullable(pushCard), Optional.ofNullable(template));
        }
    }
}

package io.quarkiverse.dingtalk.conference;

import java.util.Optional;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

/**
 * The template after which the summary of a cloud recording is written.
 *
 * @param custom whether it is one of the organization's own; DingTalk's own otherwise
 * @param id the id of the template
 * @param version which version of a custom template; DingTalk's own need none
 */
public record SummaryTemplate(boolean custom, String id, Optional<String> version) {

    public SummaryTemplate {
        InvalidRequestException.unlessGiven("summaryTemplate.id", id);
    }

    /** One of DingTalk's own templates. */
    public static SummaryTemplate official(String id) {
        return new SummaryTemplate(false, id, Optional.empty());
    }

    /** One of the organization's own templates. */
    public static SummaryTemplate custom(String id, String version) {
        return new SummaryTemplate(true, id,
                Optional.of(InvalidRequestException.unlessGiven("summaryTemplate.version", version)));
    }
}

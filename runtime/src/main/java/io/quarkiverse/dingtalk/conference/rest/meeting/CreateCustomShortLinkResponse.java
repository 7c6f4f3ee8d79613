package io.quarkiverse.dingtalk.conference.rest.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.dingtalk.conference.ShortLink;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

public record CreateCustomShortLinkResponse(@JsonProperty("result") Link link) implements WireResponse<ShortLink> {

    @Override
    public boolean complete() {
        return link != null && link.customShortLink != null && !link.customShortLink.isBlank();
    }

    @Override
    public ShortLink result() {
        return ShortLink.builder().url(link.customShortLink).build();
    }

    public record Link(String customShortLink) {
    }
}

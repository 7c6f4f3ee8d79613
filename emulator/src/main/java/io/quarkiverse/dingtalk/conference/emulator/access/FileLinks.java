package io.quarkiverse.dingtalk.conference.emulator.access;

import static java.util.Objects.requireNonNullElseGet;

import java.time.Duration;
import java.time.InstantSource;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.state.Link;
import io.quarkiverse.dingtalk.conference.emulator.state.LinkType;
import io.quarkiverse.dingtalk.conference.emulator.state.Links;

/**
 * Links to files of the emulator: whoever has one can open it until it ends. What is secret in them is the parameter token,
 * which is not shown among the received requests.
 */
public final class FileLinks {

    static final Duration LIFETIME = Duration.ofHours(1); // guessed

    private final Links links;
    private final InstantSource clock;

    public FileLinks(Links links, InstantSource clock) {
        this.links = links;
        this.clock = clock;
    }

    /** For the meaning of the parameters see {@link Link}; an expiry that is null is an hour from now. */
    public Link share(LinkType type, String target, String unionId, String data, Long expiry) {
        return links.add(type, target, unionId, data,
                requireNonNullElseGet(expiry, () -> clock.millis() + LIFETIME.toMillis()));
    }

    /** @param path where the link is opened */
    public static String url(Call call, String path, Link link) {
        return call.origin() + path + "?token=" + link.token();
    }

    /** @throws ApiException AccessDenied if the link is not known or has ended; guessed */
    public Link open(Call call, LinkType type) {
        return links.open(call.query("token")).filter(link -> link.type() == type)
                .orElseThrow(() -> new ApiException(403, "AccessDenied", "the link is not known or has ended"));
    }
}

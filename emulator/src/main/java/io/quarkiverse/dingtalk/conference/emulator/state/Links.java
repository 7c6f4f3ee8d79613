package io.quarkiverse.dingtalk.conference.emulator.state;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The links that were given out and are still good. The oldest go when there are too many. */
public final class Links {

    static final int CAPACITY = 10_000;
    static final int CHARACTERS = 4 * 1024 * 1024; // of what they carry

    private final InstantSource clock;
    private final Map<String, Link> links = new LinkedHashMap<>();
    private int characters;

    Links(InstantSource clock) {
        this.clock = clock;
    }

    /** For the meaning of the parameters see {@link Link}. */
    public Link add(LinkType type, String target, String unionId, String data, Long expiry) {
        Link link = new Link(Ids.personalLink(), type, target, unionId, data, expiry);
        links.put(link.token(), link);
        characters += characters(link);
        for (Iterator<Link> oldest = links.values().iterator(); links.size() > CAPACITY || characters > CHARACTERS;) {
            characters -= characters(oldest.next());
            oldest.remove();
        }
        return link;
    }

    /** In the order in which they were given out, those included that are no longer good. */
    public Collection<Link> all() {
        return Collections.unmodifiableCollection(links.values());
    }

    /** Empty if there is no such link, or if it is no longer good. */
    public Optional<Link> find(String token) {
        return Optional.ofNullable(links.get(token)).filter(it -> it.expiry() == null || clock.millis() < it.expiry());
    }

    /** The same, for somebody who goes where it leads: one that is good once is then no longer good. */
    public Optional<Link> open(String token) {
        Optional<Link> link = find(token);
        link.filter(it -> it.type() == LinkType.SIGN_IN).ifPresent(it -> {
            links.remove(token);
            characters -= characters(it);
        });
        return link;
    }

    int size() {
        return links.size();
    }

    void clear() {
        links.clear();
        characters = 0;
    }

    private static int characters(Link link) {
        return link.target().length() + length(link.unionId()) + length(link.data());
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}

package io.quarkiverse.dingtalk.conference.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is kept for each of the organizations that only calls name, for {@link ClientConfig#maxOrganizations()} of them; the
 * one not used for the longest time gives way.
 */
public final class PerOrganization<V> {

    private final Map<String, V> byCorpId;
    private final Function<String, V> make;

    /** @param make makes an empty one, quickly: it holds the lock */
    public PerOrganization(int most, Function<String, V> make) {
        this.make = make;
        this.byCorpId = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        });
    }

    public V of(String corpId) {
        return byCorpId.computeIfAbsent(corpId, make);
    }

    /** What is kept at the moment. */
    public List<V> all() {
        synchronized (byCorpId) {
            return List.copyOf(byCorpId.values());
        }
    }

    public void clear() {
        byCorpId.clear();
    }
}

package io.quarkiverse.dingtalk.conference.emulator.state;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who may record, by organization. The oldest go when there are too many. It has no effect on recordings. */
public final class RecordingWhiteList {

    static final int CAPACITY = 10_000;

    private final Set<Entry> entries = new LinkedHashSet<>();

    /**
     * @param bizType of recording, like cloud_record
     * @param type of what the id stands for, by a code of DingTalk
     */
    public record Entry(String corpId, String bizType, int type, String id) {
    }

    public void add(Entry entry) {
        if (entries.add(entry) && entries.size() > CAPACITY) {
            entries.remove(entries.iterator().next());
        }
    }

    public void remove(Entry entry) {
        entries.remove(entry);
    }

    /** In the order in which they were added. */
    public Collection<Entry> entries() {
        return Collections.unmodifiableCollection(entries);
    }

    public void clear() {
        entries.clear();
    }
}

package io.quarkiverse.dingtalk.conference.emulator.state;

import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is taken down of a meeting, by its cloud recording or by its minutes: both start, stop and go on, have an owner, know
 * what was said meanwhile, and can be read by others than the owner once they are told so.
 */
public final class Recording {

    private String id;
    private String owner;
    private RecordingStatus status = RecordingStatus.NOT_STARTED;
    private final List<Part> parts = new ArrayList<>(0);
    private final List<Speech> speeches = new ArrayList<>(0);
    private int speechesBefore; // this part
    private int readable;
    private Set<String> readers = Set.of();

    /** @param owner until it is started in the name of somebody else */
    Recording(String owner) {
        this.owner = owner;
    }

    /**
     * From a start to the next stop.
     *
     * @param mediaId of its file, null if there is none
     * @param endTime null while it runs
     * @param processed whether the file can be had
     */
    public record Part(String mediaId, long startTime, Long endTime, boolean processed) {

        private Part endedAt(long now) {
            return new Part(mediaId, startTime, Math.max(startTime, now), false); // a clock may be set back
        }

        private Part afterProcessing() {
            return endTime == null ? this : new Part(mediaId, startTime, endTime, true);
        }
    }

    /** The same for all parts: a number. Null if it was never started. */
    public String id() {
        return id;
    }

    public String owner() {
        return owner;
    }

    public RecordingStatus status() {
        return status;
    }

    public boolean isRunning() {
        return status == RecordingStatus.RUNNING;
    }

    public List<Part> parts() {
        return Collections.unmodifiableList(parts);
    }

    /** In the order in which it was said. */
    public List<Speech> speeches() {
        return Collections.unmodifiableList(speeches);
    }

    /** Those of the parts that are processed, in the order in which they were said. */
    public List<Speech> processedSpeeches() {
        return Collections.unmodifiableList(speeches.subList(0, readable));
    }

    /** Whether it is over, and everything made of it can be had. */
    public boolean isProcessed() {
        return !parts.isEmpty() && parts.stream().allMatch(Part::processed);
    }

    /** Whether that is the owner or somebody who was given access. */
    public boolean isReadableBy(String unionId) {
        return unionId.equals(owner) || readers.contains(unionId);
    }

    /** Who was given access, without the owner. */
    public Set<String> readers() {
        return Collections.unmodifiableSet(readers);
    }

    /** @param newOwner null: as before */
    void start(String newOwner, String mediaId, long now) {
        id = requireNonNullElseGet(id, Ids::recordId);
        owner = requireNonNullElse(newOwner, owner);
        status = RecordingStatus.RUNNING;
        speechesBefore = speeches.size();
        parts.add(new Part(mediaId, now, null, false));
    }

    /** Changes nothing if it was never started. */
    void stop(RecordingStatus how, long now) {
        if (isRunning()) {
            parts.add(parts.remove(parts.size() - 1).endedAt(now));
        }
        if (!parts.isEmpty()) {
            status = how;
        }
    }

    /** Whether there is anything that could not be had before. */
    boolean process() {
        boolean more = parts.stream().anyMatch(part -> part.endTime() != null && !part.processed());
        parts.replaceAll(Part::afterProcessing);
        readable = isRunning() ? speechesBefore : speeches.size();
        return more;
    }

    /** The first moment at which nobody speaks any more, as far as is known. */
    long silentFrom() {
        return speeches.isEmpty() ? Long.MIN_VALUE : speeches.get(speeches.size() - 1).endTime();
    }

    void add(Speech speech) {
        speeches.add(speech);
    }

    void addReader(String unionId) {
        if (readers.isEmpty()) {
            readers = new HashSet<>();
        }
        readers.add(unionId);
    }
}

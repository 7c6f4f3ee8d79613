package io.quarkiverse.dingtalk.conference.emulator.state;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A meeting that takes place or took place. All that changes about it, and about what belongs to it, changes here. */
public final class Meeting {

    /** So many people can be remembered; the limit of the service depends on what was paid. */
    static final int CAPACITY = 10_000;

    /** So much else can be remembered: pieces of speech, parts of recordings, their readers, streams, new names, returns. */
    static final int NOTES = 10_000;

    private static final int LONG = 1024; // characters: a text of that length counts twice

    private final Meetings meetings;
    private final String id;
    private final Room room;
    private final Booking booking;
    private final MeetingDetails details;
    private final long startTime;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Set<MeetingRule> rules;
    private final Recording recording;
    private final Recording minutes;
    private final List<StreamOut> streams = new ArrayList<>(0);
    private String host;
    private Member focused;
    private int active;
    private int attended;
    private int called;
    private int weightOfMembers;
    private int weightOfNotes;
    private int weightOfDetails;
    private int changes;
    private int subtitles;
    private Long endTime;

    /** @param booking null if it is started at once */
    Meeting(Meetings meetings, String id, Room room, Booking booking, MeetingDetails details) {
        MeetingSettings.Extra owners = details.settings().moziConfVirtualExtraSetting();
        this.meetings = meetings;
        this.id = id;
        this.room = room;
        this.booking = booking;
        this.details = details;
        this.startTime = meetings.now();
        this.host = details.host();
        this.rules = MeetingRule.of(details.settings());
        this.recording = new Recording(requireNonNullElse(owners.cloudRecordOwnerUnionId(), details.creatorUnionId()));
        this.minutes = new Recording(requireNonNullElse(owners.minutesOwnerUnionId(), details.creatorUnionId()));
    }

    public String id() {
        return id;
    }

    public Room room() {
        return room;
    }

    /** Empty if it was started at once. */
    public Optional<Booking> booking() {
        return Optional.ofNullable(booking);
    }

    /** As they were when it was started. */
    public MeetingDetails details() {
        return details;
    }

    public MeetingStatus status() {
        return isRunning() ? MeetingStatus.RUNNING : MeetingStatus.ENDED;
    }

    public boolean isRunning() {
        return endTime == null;
    }

    /** In milliseconds since 1970, as all times here. */
    public long startTime() {
        return startTime;
    }

    /** Null while it runs. */
    public Long endTime() {
        return endTime;
    }

    /** In milliseconds; null while it runs. */
    public Long duration() {
        return endTime == null ? null : endTime - startTime;
    }

    /** Everybody who is or was inside, or was called, in the order of the first arrival or call. */
    public Collection<Member> members() {
        return Collections.unmodifiableCollection(members.values());
    }

    public Optional<Member> member(String unionId) {
        return Optional.ofNullable(members.get(unionId));
    }

    /** The unionId of the host, who need not have come yet. */
    public String host() {
        return host;
    }

    /** How many are inside. */
    public int activeCount() {
        return active;
    }

    /** How many ever were inside. */
    public int attendCount() {
        return attended;
    }

    /** How many were ever called. */
    public int calledCount() {
        return called;
    }

    /** How often somebody was told that it, or somebody in it, changed. */
    public int changes() {
        return changes;
    }

    /** How many pieces of speech were told as they were said. */
    public int subtitles() {
        return subtitles;
    }

    public boolean has(MeetingRule rule) {
        return rules.contains(rule);
    }

    /** Whom everybody sees; empty if it is nobody in particular. */
    public Optional<Member> focused() {
        return Optional.ofNullable(focused);
    }

    public Recording recording() {
        return recording;
    }

    public Recording minutes() {
        return minutes;
    }

    /** In the order in which they were started. */
    public List<StreamOut> streams() {
        return Collections.unmodifiableList(streams);
    }

    /**
     * Somebody is inside from now on; who is already stays so.
     *
     * @throws JoinRefusedException if that person is not let in
     * @throws MeetingFullException if no more people can be remembered
     */
    public Member join(Person person) {
        Member member = members.get(person.unionId());
        if (member != null && member.isInside()) {
            return member;
        }
        requireOpenFor(person);
        if (member == null) {
            member = add(person);
        } else if (member.isRemovedForGood()) {
            throw new JoinRefusedException(person.unionId() + " was removed from the conference " + id + " for good");
        }
        if (member.stays().isEmpty()) {
            attended++;
        } else {
            note(null);
        }
        member.join(person, meetings.now());
        active++;
        if (has(MeetingRule.FORCED_MUTE) && !member.isHost()) {
            member.setMicrophone(MediaStatus.OFF);
        }
        RecordingStart start = RecordingStart.of(details.settings().moziConfOpenRecordSetting());
        if (recording.status() == RecordingStatus.NOT_STARTED && start.isDueTo(person.unionId(), details)) {
            recording.start(null, Ids.mediaId(), meetings.now()); // at most once: needs no bound
        }
        changed().joined(this, member);
        return member;
    }

    /**
     * Calls somebody; who is inside already stays so, and nobody is told. guessed: that, and that who was removed for good may
     * come back when called.
     *
     * @throws JoinRefusedException if that person would not be let in
     * @throws MeetingFullException if no more people can be remembered
     */
    public Member call(Person person) {
        requireOpenFor(person);
        Member member = members.get(person.unionId());
        if (member == null) {
            member = add(person);
        }
        if (member.calls() == 0) {
            called++;
        }
        member.call();
        if (!member.isInside()) {
            changed().invited(this, member);
        }
        return member;
    }

    /** @param text what that person said, null for nothing; empty comes back if nobody was calling that person */
    public Optional<Member> decline(String unionId, String text) {
        Optional<Member> member = member(unionId).filter(it -> it.status() == AttendStatus.CALLED);
        member.ifPresent(it -> {
            note(text);
            it.decline(text);
        });
        return member;
    }

    /** Empty if that person is not inside. */
    public Optional<Member> leave(String unionId) {
        return leave(unionId, AttendStatus.LEFT);
    }

    /** Empty if that person is not inside. */
    public Optional<Member> remove(String unionId, boolean forGood) {
        Optional<Member> member = leave(unionId, AttendStatus.REMOVED);
        if (forGood) {
            member.ifPresent(Member::keepOut);
        }
        return member;
    }

    public void rename(Member member, String nick) {
        note(nick);
        member.rename(nick);
    }

    public void setCoHost(Member member, boolean coHost) {
        member.setCoHost(coHost);
    }

    public void setMicrophone(Member member, MediaStatus microphone) {
        member.setMicrophone(microphone);
    }

    /** Of everybody inside but the host. */
    public void setMicrophones(MediaStatus microphone) {
        inside().filter(member -> !member.isHost()).forEach(member -> member.setMicrophone(microphone));
    }

    /** Whether that person may switch on the own microphone. */
    public boolean mayUnmute(Member member) {
        return member.isHost() || !has(MeetingRule.FORCED_MUTE)
                && !(has(MeetingRule.NO_UNMUTE_SELF) && member.microphone() == MediaStatus.OFF);
    }

    public void setCamera(Member member, MediaStatus camera) {
        member.setCamera(camera);
    }

    /** @param member null for nobody in particular */
    public void focus(Member member) {
        focused = member;
    }

    /** Who is muted by force stays muted when that ends. */
    public void set(MeetingRule rule, boolean on) {
        if (!on) {
            rules.remove(rule);
        } else if (rules.add(rule) && rule == MeetingRule.FORCED_MUTE) {
            setMicrophones(MediaStatus.OFF);
        }
    }

    /**
     * Starts the cloud recording, for the first time or once more; changes nothing while it runs.
     *
     * @param owner null: as before
     * @throws MeetingFullException if no more can be remembered
     */
    public void startRecording(String owner) {
        start(recording, owner, Ids.mediaId());
    }

    /** Changes nothing if it does not run. */
    public void stopRecording() {
        recording.stop(RecordingStatus.ENDED, meetings.now());
    }

    /**
     * Starts the minutes, or goes on with them after a pause; changes nothing while they run.
     *
     * @param owner null: as before
     * @param audio whether the sound is kept, too
     * @throws MeetingFullException if no more can be remembered
     */
    public void startMinutes(String owner, boolean audio) {
        start(minutes, owner, audio ? Ids.mediaId() : null);
    }

    /** Changes nothing if they do not run. */
    public void pauseMinutes() {
        minutes.stop(RecordingStatus.PAUSED, meetings.now());
    }

    /** Whatever of the recording and the minutes is over can be had from now on. */
    public void process() {
        Stream.of(recording, minutes).filter(Recording::process).forEach(it -> meetings.listener().processed(this, it));
    }

    /**
     * Somebody begins to speak, now or when who spoke before has finished. It is forgotten at once if it is not taken down.
     * While what is said is told, it is told at once.
     *
     * @param millis for how long; at least one, so that no two pieces begin at the same time
     * @throws MeetingFullException if no more can be remembered
     */
    public void speak(Member member, String text, long millis) {
        List<Recording> listeners = Stream.of(recording, minutes).filter(Recording::isRunning).toList();
        if (!listeners.isEmpty()) {
            note(text);
        }
        long start = listeners.stream().mapToLong(Recording::silentFrom).reduce(meetings.now(), Math::max);
        Speech speech = new Speech(member.unionId(), member.nick(), text, start, start + millis);
        listeners.forEach(listener -> listener.add(speech));
        if (has(MeetingRule.SUBTITLE_EVENTS)) {
            subtitles++;
            meetings.listener().said(this, speech, listeners);
        }
    }

    /**
     * Lets somebody read the recording, or the minutes, of this meeting.
     *
     * @throws MeetingFullException if no more can be remembered
     */
    public void share(Recording recording, String unionId) {
        if (!recording.isReadableBy(unionId)) {
            note(unionId);
            recording.addReader(unionId);
        }
    }

    /** @throws MeetingFullException if no more can be remembered */
    public StreamOut startStream(String url) {
        note(url);
        StreamOut stream = new StreamOut(Ids.streamId(), url, true);
        streams.add(stream);
        return stream;
    }

    /** Whether it was there and running. */
    public boolean stopStream(String streamId) {
        for (int i = 0; i < streams.size(); i++) {
            StreamOut stream = streams.get(i);
            if (stream.running() && stream.id().equals(streamId)) {
                streams.set(i, stream.stopped());
                return true;
            }
        }
        return false;
    }

    public void stopStreams() {
        streams.replaceAll(StreamOut::stopped);
    }

    /** Everybody leaves, and that is told of each; guessed: that, and that who is still being called then did not come. */
    public void end() {
        endTime = Math.max(startTime, meetings.now()); // a clock may be set back, a duration must not be negative
        inside().forEach(member -> {
            member.leave(AttendStatus.LEFT, endTime);
            changed().left(this, member);
        });
        members.values().stream().filter(it -> it.status() == AttendStatus.CALLED).forEach(it -> it.decline(null));
        active = 0;
        focused = null;
        recording.stop(RecordingStatus.ENDED, endTime);
        minutes.stop(RecordingStatus.ENDED, endTime);
        stopStreams();
        meetings.ended(this);
        changed().ended(this);
    }

    /** To be called once it is there. */
    void begin() {
        changed().started(this);
    }

    /** How much there is to remember: one for a member, one for each note, more if they are long. */
    int weight() {
        return weightOfMembers + weightOfNotes + weightOfDetails;
    }

    /** It alone remembers its details from now on. */
    void keepDetails(int size) {
        int weight = size / LONG;
        weightOfDetails += weight;
        meetings.grew(this, weight);
    }

    private Optional<Member> leave(String unionId, AttendStatus how) {
        Optional<Member> member = member(unionId).filter(Member::isInside);
        member.ifPresent(it -> {
            it.leave(how, meetings.now());
            active--;
            if (it == focused) {
                focused = null;
            }
            if (how == AttendStatus.REMOVED) {
                changed().removed(this, it);
            } else {
                changed().left(this, it);
            }
            if (it.isHost() && has(MeetingRule.AUTO_TRANSFER_HOST)) {
                inside().filter(Member::isCoHost).findFirst().or(() -> inside().findFirst())
                        .ifPresent(next -> passOnHost(it, next));
            }
        });
        return member;
    }

    /** Who is to be told of a change. */
    private MeetingListener changed() {
        changes++;
        return meetings.listener();
    }

    private void passOnHost(Member from, Member to) {
        from.setHost(false);
        to.setHost(true);
        to.setCoHost(false);
        host = to.unionId();
    }

    private Stream<Member> inside() {
        return members.values().stream().filter(Member::isInside);
    }

    private Member add(Person person) {
        int weight = weight(person.unionId().length() + person.nick().length());
        if (weightOfMembers + weight > CAPACITY) {
            throw new MeetingFullException("the conference " + id + " has " + CAPACITY + " members already, no more fit in");
        }
        Member member = new Member(person, person.unionId().equals(host), details.isCoHost(person.unionId()));
        members.put(person.unionId(), member);
        weightOfMembers += weight;
        meetings.grew(this, weight);
        return member;
    }

    private void start(Recording recording, String owner, String mediaId) {
        if (!recording.isRunning()) {
            note(owner);
            recording.start(owner, mediaId, meetings.now());
        }
    }

    private void note(String text) {
        int weight = weight(text == null ? 0 : text.length());
        if (weightOfNotes + weight > NOTES) {
            throw new MeetingFullException("no more than " + NOTES
                    + " pieces of speech, recordings, streams and the like are remembered of the conference " + id);
        }
        weightOfNotes += weight;
        meetings.grew(this, weight);
    }

    private static int weight(int length) {
        return 1 + length / LONG;
    }

    private void requireOpenFor(Person person) {
        if (has(MeetingRule.LOCKED)) {
            throw new JoinRefusedException("the conference " + id + " is locked");
        }
        if (has(MeetingRule.INSIDERS_ONLY) && person.outsider()) {
            throw new JoinRefusedException("the conference " + id + " is for members of its organization only");
        }
    }
}

package io.quarkiverse.dingtalk.conference.emulator.state;

/**
 * Somebody who is or was in a meeting, or was called into it. guessed: one who comes back is the same member, who joined at
 * the first arrival and stayed as long as all stays together.
 */
public final class Member {

    private final Person person;
    private final boolean host;
    private String nick;
    private boolean coHost;
    private AttendStatus status;
    private MediaStatus microphone = MediaStatus.INITIAL;
    private MediaStatus camera = MediaStatus.INITIAL;
    private int calls;
    private String declineText;
    private boolean removedForGood;
    private Long joinTime;
    private long cameAt;
    private Long leaveTime;
    private long stayed;

    Member(Person person, boolean host, boolean coHost) {
        this.person = person;
        this.host = host;
        this.nick = person.nick();
        this.coHost = coHost;
    }

    public String unionId() {
        return person.unionId();
    }

    public String nick() {
        return nick;
    }

    public boolean isOutsider() {
        return person.outsider();
    }

    public Device device() {
        return person.device();
    }

    public boolean isHost() {
        return host;
    }

    public boolean isCoHost() {
        return coHost;
    }

    public AttendStatus status() {
        return status;
    }

    public boolean isInside() {
        return status == AttendStatus.INSIDE;
    }

    public MediaStatus microphone() {
        return microphone;
    }

    public MediaStatus camera() {
        return camera;
    }

    /** How often this person was called into the meeting. */
    public int calls() {
        return calls;
    }

    /** What this person said to the last call instead of coming; null for nothing. */
    public String declineText() {
        return declineText;
    }

    /** When this person came first; null for somebody who never did. */
    public Long joinTime() {
        return joinTime;
    }

    /** When this person left, or was removed, last; null while inside and for somebody who never came. */
    public Long leaveTime() {
        return leaveTime;
    }

    /** How long this person was inside until leaving last. */
    public long stayed() {
        return stayed;
    }

    boolean isRemovedForGood() {
        return removedForGood;
    }

    void join(long now) {
        if (joinTime == null) {
            joinTime = now;
        }
        cameAt = leaveTime == null ? now : Math.max(leaveTime, now); // a clock may be set back
        leaveTime = null;
        status = AttendStatus.INSIDE;
    }

    void leave(AttendStatus how, long now) {
        leaveTime = Math.max(cameAt, now);
        stayed += leaveTime - cameAt;
        status = how;
    }

    void call() {
        calls++;
        if (!isInside()) {
            declineText = null;
            removedForGood = false;
            status = AttendStatus.CALLED;
        }
    }

    void decline(String text) {
        declineText = text;
        status = AttendStatus.DECLINED;
    }

    void keepOut() {
        removedForGood = true;
    }

    void rename(String nick) {
        this.nick = nick;
    }

    void setCoHost(boolean coHost) {
        this.coHost = coHost;
    }

    void setMicrophone(MediaStatus microphone) {
        this.microphone = microphone;
    }

    void setCamera(MediaStatus camera) {
        this.camera = camera;
    }
}

package io.quarkiverse.dingtalk.conference.emulator.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Somebody who is or was in a meeting, or was called into it. guessed: one who comes back is the same member, who joined at
 * the first arrival and stayed as long as all stays together.
 */
public final class Member {

    private final String unionId;
    private final List<Stay> stays = new ArrayList<>(1);
    private String nick;
    private boolean outsider;
    private Device device;
    private boolean host;
    private boolean coHost;
    private AttendStatus status;
    private MediaStatus microphone = MediaStatus.INITIAL;
    private MediaStatus camera = MediaStatus.INITIAL;
    private int calls;
    private String declineText;
    private boolean removedForGood;

    Member(Person person, boolean host, boolean coHost) {
        this.unionId = person.unionId();
        this.nick = person.nick();
        this.outsider = person.outsider();
        this.device = person.device();
        this.host = host;
        this.coHost = coHost;
    }

    public String unionId() {
        return unionId;
    }

    public String nick() {
        return nick;
    }

    public boolean isOutsider() {
        return outsider;
    }

    public Device device() {
        return device;
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
        return stays.isEmpty() ? null : stays.get(0).joinTime();
    }

    /** When this person left, or was removed, last; null while inside and for somebody who never came. */
    public Long leaveTime() {
        return stays.isEmpty() ? null : lastStay().leaveTime();
    }

    /** How long this person was inside until leaving last. */
    public long stayed() {
        return stays.stream().filter(stay -> stay.leaveTime() != null).mapToLong(Stay::duration).sum();
    }

    /** In the order of the arrivals. */
    public List<Stay> stays() {
        return Collections.unmodifiableList(stays);
    }

    boolean isRemovedForGood() {
        return removedForGood;
    }

    /** @param as from where and with what; the name stays as it was */
    void join(Person as, long now) {
        Long left = leaveTime();
        outsider = as.outsider();
        device = as.device();
        status = AttendStatus.INSIDE;
        stays.add(new Stay(device, left == null ? now : Math.max(left, now), null, status)); // a clock may be set back
    }

    void leave(AttendStatus how, long now) {
        stays.add(stays.remove(stays.size() - 1).endedAs(how, now));
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

    void setHost(boolean host) {
        this.host = host;
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

    private Stay lastStay() {
        return stays.get(stays.size() - 1);
    }
}

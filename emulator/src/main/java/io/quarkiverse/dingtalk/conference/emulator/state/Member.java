package io.quarkiverse.dingtalk.conference.emulator.state;

/**
 * Somebody who is or was in a conference. guessed: one who comes back is the same member, who joined at the first arrival and
 * stayed as long as all stays together.
 */
public final class Member {

    private final String unionId;
    private final String nick;
    private final long joinTime;
    private long cameAt;
    private Long leaveTime;
    private long stayed;

    Member(String unionId, String nick, long joinTime) {
        this.unionId = unionId;
        this.nick = nick;
        this.joinTime = joinTime;
        this.cameAt = joinTime;
    }

    public String unionId() {
        return unionId;
    }

    public String nick() {
        return nick;
    }

    /** When this person came first. */
    public long joinTime() {
        return joinTime;
    }

    /** When this person left last; null while inside. */
    public Long leaveTime() {
        return leaveTime;
    }

    /** How long this person was inside until leaving last. */
    public long stayed() {
        return stayed;
    }

    public boolean isInside() {
        return leaveTime == null;
    }

    void comeBack(long now) {
        cameAt = Math.max(leaveTime, now); // a clock may be set back
        leaveTime = null;
    }

    void leave(long now) {
        leaveTime = Math.max(cameAt, now);
        stayed += leaveTime - cameAt;
    }
}

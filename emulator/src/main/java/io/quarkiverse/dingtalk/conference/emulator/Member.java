package io.quarkiverse.dingtalk.conference.emulator;

/**
 * Somebody who is or was in a conference. guessed: one who comes back is the same member, who joined when he came first and
 * stayed as long as all his stays together.
 */
final class Member {

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

    String unionId() {
        return unionId;
    }

    String nick() {
        return nick;
    }

    /** When he came first. */
    long joinTime() {
        return joinTime;
    }

    /** When he left last; null while inside. */
    Long leaveTime() {
        return leaveTime;
    }

    /** How long he was inside until he left last. */
    long stayed() {
        return stayed;
    }

    boolean isInside() {
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

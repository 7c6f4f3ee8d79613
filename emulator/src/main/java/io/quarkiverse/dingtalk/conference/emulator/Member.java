package io.quarkiverse.dingtalk.conference.emulator;

/** Somebody who is or was in a conference; one who comes back is the same member, and the first arrival counts. */
final class Member {

    private final String unionId;
    private final String nick;
    private final long joinTime;
    private Long leaveTime;

    Member(String unionId, String nick, long joinTime) {
        this.unionId = unionId;
        this.nick = nick;
        this.joinTime = joinTime;
    }

    String unionId() {
        return unionId;
    }

    String nick() {
        return nick;
    }

    long joinTime() {
        return joinTime;
    }

    /** Null while inside. */
    Long leaveTime() {
        return leaveTime;
    }

    boolean isInside() {
        return leaveTime == null;
    }

    void comeBack() {
        leaveTime = null;
    }

    void leave(long now) {
        leaveTime = Math.max(joinTime, now); // a clock may be set back
    }
}

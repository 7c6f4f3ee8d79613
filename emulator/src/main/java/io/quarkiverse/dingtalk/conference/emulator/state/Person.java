package io.quarkiverse.dingtalk.conference.emulator.state;

/**
 * Somebody who is called or joins.
 *
 * @param outsider whether from another organization than that of the meeting
 */
public record Person(String unionId, String nick, boolean outsider, Device device) {

    /** A colleague in front of a computer. */
    public Person(String unionId, String nick) {
        this(unionId, nick, false, Device.WINDOWS);
    }
}

package io.quarkiverse.dingtalk.conference.emulator.state;

/** A meeting, or what was shown of it, as it goes to somewhere else. */
public record StreamOut(String id, String url, boolean running) {

    StreamOut stopped() {
        return new StreamOut(id, url, false);
    }

    /** The address may hold a key. */
    @Override
    public String toString() {
        return "StreamOut[id=" + id + ", running=" + running + "]";
    }
}

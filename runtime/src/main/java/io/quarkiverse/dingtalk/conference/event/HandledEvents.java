package io.quarkiverse.dingtalk.conference.event;

import java.time.Duration;

import io.smallrye.mutiny.Uni;

/**
 * Where instances of an application tell each other which events were handled, since DingTalk may send an event again to
 * another instance than before. Each instance also remembers by itself, so a bean of this type is needed only if it matters
 * that an event is not handled a second time elsewhere.
 * <p>
 * Nothing that goes wrong here stops events: a method that fails or takes longer than half a second counts as not there, and
 * for five seconds after that none is called. The methods must not block.
 */
public interface HandledEvents {

    /**
     * Whether an event was handled. Asked once the event is claimed, so that whoever had the claim before has said by then what
     * it handled.
     *
     * @param key names client and event; it holds no secret
     */
    Uni<Boolean> isHandled(String key);

    /**
     * An event was handled.
     *
     * @param time for which this is to be remembered: {@code events.remembered-for}
     */
    Uni<Void> handled(String key, Duration time);

    /**
     * Whether this instance is the one to handle an event. An event that another instance has in work is refused, so that
     * DingTalk sends it again later. Of owners that ask at the same time only one may be told yes. By default all are told
     * yes.
     *
     * @param owner who asks; another one for each event that arrives
     * @param time after this the claim is free again, since the instance may have died
     */
    default Uni<Boolean> claim(String key, String owner, Duration time) {
        return Uni.createFrom().item(true);
    }

    /**
     * The event is no longer in work, whether it was handled or not. Does nothing if the claim is not this owner's. By
     * default does nothing.
     */
    default Uni<Void> release(String key, String owner) {
        return Uni.createFrom().voidItem();
    }
}

package io.quarkiverse.dingtalk.conference.await;

import io.smallrye.mutiny.operators.AbstractUni;

/**
 * A call that a thread can wait for without a subscription. A subscription captures all contexts of its thread, which a
 * thread that waits does not need; and it cannot tell, when the thread is interrupted, whether the request was sent.
 */
public abstract class AwaitableUni<T> extends AbstractUni<T> {

    /**
     * Makes the call and waits for its result. If the thread is interrupted meanwhile, the call is canceled, what was not
     * sent is never sent, and the thread stays interrupted.
     *
     * @throws io.quarkiverse.dingtalk.conference.error.ConferenceException that says whether it was sent, if it fails
     */
    public abstract T awaitResult();
}

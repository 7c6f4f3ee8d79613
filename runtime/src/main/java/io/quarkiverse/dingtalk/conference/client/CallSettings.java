package io.quarkiverse.dingtalk.conference.client;

import io.quarkiverse.dingtalk.conference.guard.AddressBlock;
import io.quarkiverse.dingtalk.conference.guard.Guards;
import io.quarkiverse.dingtalk.conference.token.TokenSupplier;

/**
 * What the calls of one client or organization share.
 *
 * @param deadlineMillis for a whole call, from its first wait to the last byte of its answer
 * @param addressBlock shared by all that call the same host
 */
record CallSettings(TokenSupplier tokens, Guards guards, AddressBlock addressBlock, long deadlineMillis) {

    /** The same for another organization. */
    CallSettings with(TokenSupplier tokens, Guards guards) {
        return new CallSettings(tokens, guards, addressBlock, deadlineMillis);
    }
}

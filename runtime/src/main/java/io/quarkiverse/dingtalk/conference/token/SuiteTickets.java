package io.quarkiverse.dingtalk.conference.token;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.smallrye.mutiny.Uni;

/**
 * The suite tickets of third-party apps, as they arrive. The HTTP callback, where it is configured, hands them over by
 * itself. For those that arrive in another way: inject it where they do, and hand over each. A ticket is kept here and, for
 * the other instances of the application, in the {@link AccessTokenStore}.
 * <p>
 * Methods that are added later are default methods, so that an implementation of one's own still compiles.
 */
public interface SuiteTickets {

    /**
     * A ticket has arrived: this instance uses it from now on. Does not block.
     *
     * @return comes when the other instances can see the ticket too, or the store has failed to take it; the ticket counts
     *         here even if nobody subscribes
     * @throws InvalidRequestException if one of them is blank, or the ticket holds blanks or line breaks other
     *         than around it
     */
    Uni<Void> received(String suiteKey, String suiteTicket);
}

package io.quarkiverse.dingtalk.conference.error;

/** There is no such meeting, or the caller may not know of it. */
public final class NotFoundException extends ConferenceException {

    public NotFoundException(Failure failure, Throwable cause) {
        super(failure, "Check the id, and that it belongs to the organization of this client.", cause);
    }
}

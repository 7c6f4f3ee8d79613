package io.quarkiverse.dingtalk.conference.error;

/** There is no such meeting, or the caller may not know of it. */
public final class ResourceNotFoundException extends ConferenceException {

    public ResourceNotFoundException(Failure failure, Throwable cause) {
        super(failure, "Check the id, and that it belongs to the organization of this client.", cause);
    }
}

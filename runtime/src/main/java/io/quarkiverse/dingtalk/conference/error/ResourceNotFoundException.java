package io.quarkiverse.dingtalk.conference.error;

/**
 * There is no such meeting, booking or room code, or the caller may not know of it. The message says which of the three ids
 * was expected: that of a meeting (conferenceId), that of a booking (scheduleConferenceId) or a room code.
 */
public final class ResourceNotFoundException extends ConferenceException {

    public ResourceNotFoundException(Failure failure) {
        super(failure, "Check the id, and that it belongs to the organization of this client.");
    }

    @Override
    ResourceNotFoundException with(Failure failure) {
        return new ResourceNotFoundException(failure);
    }
}

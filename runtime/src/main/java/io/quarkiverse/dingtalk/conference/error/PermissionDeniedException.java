package io.quarkiverse.dingtalk.conference.error;

import java.util.List;

/** The app may not make this call, or not for this meeting. */
public final class PermissionDeniedException extends ConferenceException {

    private final List<String> requiredScopes;

    /** @param requiredScopes the scopes that the app lacks, as DingTalk names them; empty if it named none */
    public PermissionDeniedException(Failure failure, List<String> requiredScopes) {
        super(failure, requiredScopes.isEmpty() ? "Check that the person who is named may do this to the meeting, "
                + "and what the app may do in DingTalk's developer console."
                : "Give the app these scopes in DingTalk's developer console: " + String.join(", ", requiredScopes) + ".");
        this.requiredScopes = List.copyOf(requiredScopes);
    }

    @Override
    PermissionDeniedException with(Failure failure) {
        return new PermissionDeniedException(failure, requiredScopes);
    }

    /** The scopes that the app lacks, as DingTalk names them; empty if DingTalk named none. */
    public List<String> requiredScopes() {
        return requiredScopes;
    }
}

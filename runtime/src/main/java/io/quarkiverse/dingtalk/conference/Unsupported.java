package io.quarkiverse.dingtalk.conference;

/** What a reactive service of the application throws for a method that was added after it was written. */
public final class Unsupported {

    private Unsupported() {
    }

    /** @param operation the name of the method */
    public static UnsupportedOperationException by(Object service, String operation) {
        return new UnsupportedOperationException(service.getClass().getName() + " does not implement " + operation);
    }
}

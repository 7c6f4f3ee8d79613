package io.quarkiverse.dingtalk.conference.emulator.fault;

/** Whether an operation is executed in spite of a fault, and who decides that. */
enum Execution {

    /** There is nothing to execute: the request was not even read. */
    NEVER(false, false),
    /** What goes wrong is the response of the operation. */
    ALWAYS(true, false),
    /** It would not be in real life, but a test may want it. */
    NOT_BY_DEFAULT(false, true),
    /** Only the response is another one, but a test may want the operation not to be executed. */
    BY_DEFAULT(true, true);

    private final boolean byDefault;
    private final boolean selectable;

    Execution(boolean byDefault, boolean selectable) {
        this.byDefault = byDefault;
        this.selectable = selectable;
    }

    /** @param requested what was asked for, null if nothing was */
    boolean decide(String fault, Boolean requested) {
        if (requested == null || requested == byDefault) {
            return byDefault;
        }
        if (!selectable) {
            throw Fault.invalid(fault + " is " + (byDefault ? "always" : "never") + " executed");
        }
        return requested;
    }
}

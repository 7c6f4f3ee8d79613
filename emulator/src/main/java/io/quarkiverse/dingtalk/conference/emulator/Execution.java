package io.quarkiverse.dingtalk.conference.emulator;

/** Whether an operation is carried out in spite of a fault, and who decides that. */
enum Execution {

    /** There is nothing to carry out: the call was not even read. */
    NEVER(false, false),
    /** What the fault spoils is the answer to it. */
    ALWAYS(true, false),
    /** It would not be in real life, but a test may want it. */
    NO(false, true),
    /** Only the answer is another one, but a test may want it not to be. */
    YES(true, true);

    private final boolean usual;
    private final boolean free;

    Execution(boolean usual, boolean free) {
        this.usual = usual;
        this.free = free;
    }

    /** @param told what the fault says, null if nothing */
    boolean decide(String fault, Boolean told) {
        if (told == null || told == usual) {
            return usual;
        }
        if (!free) {
            throw new ApiError(400, "invalidFault", fault + " is " + (usual ? "always" : "never") + " executed");
        }
        return told;
    }
}

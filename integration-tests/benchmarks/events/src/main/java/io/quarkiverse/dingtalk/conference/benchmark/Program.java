package io.quarkiverse.dingtalk.conference.benchmark;

/** Something to run with events. */
interface Program {

    String name();

    /** @return whether all was as it must be */
    boolean run() throws Exception;
}

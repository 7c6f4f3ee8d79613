package io.quarkiverse.dingtalk.conference.deployment.crac;

public class CheckpointException extends Exception {

    private static final long serialVersionUID = 1L;
}

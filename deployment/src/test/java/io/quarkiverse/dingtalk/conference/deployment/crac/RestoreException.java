package io.quarkiverse.dingtalk.conference.deployment.crac;

public class RestoreException extends Exception {

    private static final long serialVersionUID = 1L;
}

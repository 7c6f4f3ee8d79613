package io.quarkiverse.dingtalk.conference.deployment.crac;

public abstract class Context<R extends Resource> implements Resource {

    public abstract void register(R resource);
}

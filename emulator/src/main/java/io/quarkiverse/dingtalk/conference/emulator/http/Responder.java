package io.quarkiverse.dingtalk.conference.emulator.http;

/** Answers a call in place of its operation. */
public interface Responder {

    /** Whether the body of the request is read before. */
    boolean readsBody();

    void respond(Exchange exchange);
}

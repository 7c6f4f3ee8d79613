package io.quarkiverse.dingtalk.conference.it.operations;

import java.util.Map;

/** Fields of the API that our types leave out on purpose, each with the reason. */
final class LeftOut {

    static final Map<String, String> OF_REQUESTS = Map.of();

    static final Map<String, String> OF_ANSWERS = Map.of();

    private LeftOut() {
    }
}

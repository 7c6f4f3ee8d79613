package io.quarkiverse.dingtalk.conference.client;

import java.util.Map;
import java.util.Set;

/**
 * The clients of the application, as they were found when it was built.
 *
 * @param names of all that have services, the default one among them
 * @param needed those whose services the code has injected, each with a place where it does
 * @param tokenBeans of which types the application has beans that provide access tokens, for each client with any
 * @param withServer whether the application has an HTTP server, which DingTalk may call
 */
public record Clients(Set<String> names, Map<String, String> needed, Map<String, Set<String>> tokenBeans,
        boolean withServer) {
}

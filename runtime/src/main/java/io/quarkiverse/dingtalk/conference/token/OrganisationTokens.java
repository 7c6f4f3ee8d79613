package io.quarkiverse.dingtalk.conference.token;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import io.smallrye.mutiny.Uni;

/** The tokens of many organisations; that of the one not used for the longest time gives way. */
final class OrganisationTokens {

    private final Map<String, AccessTokenProvider> byCorpId;
    private final Function<String, AccessTokenProvider> make;

    OrganisationTokens(int most, Function<String, AccessTokenProvider> make) {
        this.make = make;
        // the lock is held to look up and to make an empty cache, never while a token is asked for
        this.byCorpId = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, AccessTokenProvider> eldest) {
                return size() > most;
            }
        });
    }

    /** Holds the id only, so that a service kept by the application keeps no token. */
    AccessTokenProvider of(String corpId) {
        return new AccessTokenProvider() {
            @Override
            public Uni<AccessToken> token() {
                return byCorpId.computeIfAbsent(corpId, make).token();
            }

            @Override
            public void invalidate(AccessToken refused) {
                byCorpId.computeIfAbsent(corpId, make).invalidate(refused);
            }
        };
    }
}

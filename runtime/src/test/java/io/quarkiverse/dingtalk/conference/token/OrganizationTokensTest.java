package io.quarkiverse.dingtalk.conference.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;

import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.infrastructure.Infrastructure;

class OrganizationTokensTest {

    private final TickingClock clock = new TickingClock();
    private final Map<String, DingTalkTokens> dingTalk = new HashMap<>();
    private final ScheduledExecutorService timers = Infrastructure.getDefaultWorkerPool();
    private final OrganizationTokens organizations = new OrganizationTokens(3, corpId -> new CachedToken(
            dingTalk.computeIfAbsent(corpId, it -> new DingTalkTokens(clock)), clock.clocks(), timers, Runnable::run));

    @Test
    void eachOrganizationHasATokenOfItsOwnAndOneRequest() {
        for (int round = 0; round < 5; round++) {
            ask("a");
            ask("b");
        }

        assertThat(dingTalk.get("a").requests()).isEqualTo(1);
        assertThat(dingTalk.get("b").requests()).isEqualTo(1);
    }

    @Test
    void theOneNotUsedForTheLongestTimeGivesWay() {
        ask("a");
        ask("b");
        ask("c");
        ask("a");
        ask("d");
        ask("a");
        ask("b");

        assertThat(dingTalk.get("a").requests()).isEqualTo(1);
        assertThat(dingTalk.get("b").requests()).isEqualTo(2);
    }

    @Test
    void noneIsKeptThatIsToBeForgotten() {
        ask("a");
        organizations.forget();
        ask("a");

        assertThat(dingTalk.get("a").requests()).isEqualTo(2);
    }

    @Test
    void aRefusedTokenOfOneLeavesTheOthersAlone() {
        ask("b");
        organizations.of("a").invalidate(organizations.of("a").token().await().indefinitely());
        ask("a");
        ask("b");

        assertThat(dingTalk.get("a").requests()).isEqualTo(2);
        assertThat(dingTalk.get("b").requests()).isEqualTo(1);
    }

    @Test
    void oneWhoseTokenIsNotToBeHadLeavesTheOthersAlone() {
        dingTalk.put("a", new DingTalkTokens(clock));
        dingTalk.get("a").holdBack();
        var waiting = organizations.of("a").token().subscribeAsCompletionStage();
        ask("b");

        assertThat(waiting).isNotDone();
    }

    private void ask(String corpId) {
        organizations.of(corpId).token().await().indefinitely();
    }
}

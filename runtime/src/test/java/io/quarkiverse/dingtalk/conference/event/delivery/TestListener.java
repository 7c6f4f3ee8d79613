package io.quarkiverse.dingtalk.conference.event.delivery;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

import io.quarkiverse.dingtalk.conference.event.MeetingEvent;

/** Is told events, and says what became of them when the test wants it. */
final class TestListener implements Listener {

    final List<String> told = new CopyOnWriteArrayList<>();
    final List<CompletableFuture<Boolean>> verdicts = new CopyOnWriteArrayList<>();
    boolean wants = true;

    @Override
    public boolean wants(MeetingEvent event) {
        return wants;
    }

    @Override
    public CompletionStage<Boolean> tell(MeetingEvent event) {
        var verdict = new CompletableFuture<Boolean>();
        verdicts.add(verdict);
        told.add(event.id());
        return verdict;
    }
}

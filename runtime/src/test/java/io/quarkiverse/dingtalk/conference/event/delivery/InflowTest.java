package io.quarkiverse.dingtalk.conference.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.junit.jupiter.api.Test;

class InflowTest {

    private final List<TestSource> sources = new ArrayList<>();
    private boolean wanted = true;
    private final Inflow inflow = new Inflow(() -> wanted, this::source);

    @Test
    void opensWhenTheApplicationHasStarted() {
        inflow.adjust();
        assertThat(sources).isEmpty();

        inflow.open();

        assertThat(sources).hasSize(1);
        assertThat(inflow.source()).containsSame(sources.get(0));
    }

    @Test
    void opensWhenSomebodyBeginsToListen() {
        wanted = false;
        inflow.open();
        assertThat(sources).isEmpty();

        wanted = true;
        inflow.adjust();
        inflow.adjust();

        assertThat(sources).hasSize(1);
    }

    @Test
    void closesWhenNobodyListensAnyMoreAndOpensAnew() {
        inflow.open();

        wanted = false;
        inflow.adjust();
        assertThat(sources.get(0).connected).isFalse();
        assertThat(inflow.source()).isEmpty();
        wanted = true;
        inflow.adjust();

        assertThat(sources).hasSize(2);
        assertThat(sources.get(1).connected).isTrue();
    }

    @Test
    void isClosedWhileItIsSuspended() {
        inflow.open();

        inflow.suspend();
        inflow.adjust();
        assertThat(inflow.source()).isEmpty();
        inflow.resume();

        assertThat(sources).hasSize(2);
        assertThat(inflow.source()).containsSame(sources.get(1));
    }

    @Test
    void isNotOpenedWhileItIsSuspended() {
        inflow.suspend();
        inflow.open();
        assertThat(sources).isEmpty();

        inflow.resume();

        assertThat(sources).hasSize(1);
    }

    @Test
    void isSuspendedWhenItsSourceIsClosed() {
        inflow.open();

        var suspended = inflow.suspend().toCompletableFuture();

        assertThat(suspended).isNotDone();
        sources.get(0).stopped.complete(null);
        assertThat(suspended).isDone();
    }

    @Test
    void theEndIsThatOfTheSource() {
        inflow.open();

        var closed = inflow.close().toCompletableFuture();

        assertThat(closed).isNotDone();
        sources.get(0).stopped.complete(null);
        assertThat(closed).isDone();
    }

    @Test
    void theEndIsThatOfEarlierSourcesToo() {
        inflow.open();
        wanted = false;
        inflow.adjust();
        wanted = true;
        inflow.adjust();

        var closed = inflow.close().toCompletableFuture();
        sources.get(1).stopped.complete(null);

        assertThat(closed).isNotDone();
        sources.get(0).stopped.complete(null);
        assertThat(closed).isDone();
    }

    @Test
    void afterTheEndItStaysClosed() {
        inflow.open();
        inflow.close();

        inflow.adjust();

        assertThat(sources).hasSize(1);
        assertThat(sources.get(0).connected).isFalse();
    }

    private EventSource source() {
        var source = new TestSource();
        sources.add(source);
        return source;
    }

    private static final class TestSource implements EventSource {

        private final CompletableFuture<Void> stopped = new CompletableFuture<>();
        private boolean connected;

        @Override
        public void start() {
            connected = true;
        }

        @Override
        public CompletionStage<Void> stop() {
            connected = false;
            return stopped;
        }

        @Override
        public boolean connected() {
            return connected;
        }
    }
}

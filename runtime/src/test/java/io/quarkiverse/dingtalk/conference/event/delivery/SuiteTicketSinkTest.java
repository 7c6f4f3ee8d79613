package io.quarkiverse.dingtalk.conference.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.rest.event.ArrivedEvent;
import io.smallrye.mutiny.Uni;

class SuiteTicketSinkTest {

    private final List<String> tickets = new ArrayList<>();
    private final List<ArrivedEvent> events = new ArrayList<>();
    private Uni<Void> taken = Uni.createFrom().voidItem();

    private final EventSink sink = new SuiteTicketSink(ClientName.DEFAULT, "own-suite", () -> (suiteKey, ticket) -> {
        tickets.add(suiteKey + "=" + ticket);
        return taken;
    }, event -> {
        events.add(event);
        return CompletableFuture.completedStage(true);
    });

    @Test
    void aTicketIsTakenForTheSuiteItNamesAndIsNoEvent() {
        assertThat(deliver("suite_ticket", "{\"SuiteKey\":\"suite1\",\"SuiteTicket\":\"t1\"}"))
                .isCompletedWithValue(true);

        assertThat(tickets).containsExactly("suite1=t1");
        assertThat(events).isEmpty();
    }

    @Test
    void aTicketThatNamesNoSuiteIsThatOfTheClient() {
        assertThat(deliver("suite_ticket", "{\"suiteTicket\":\"t2\"}")).isCompletedWithValue(true);

        assertThat(tickets).containsExactly("own-suite=t2");
    }

    @Test
    void aTicketThatIsNotTakenIsToComeAgain() {
        taken = Uni.createFrom().failure(new IllegalStateException("the store is down"));

        assertThat(deliver("suite_ticket", "{\"suiteTicket\":\"t2\"}")).isCompletedWithValue(false);
    }

    @Test
    void aTicketThatIsNotTakenYetIsNotAcknowledged() {
        taken = Uni.createFrom().nothing();

        assertThat(deliver("suite_ticket", "{\"suiteTicket\":\"t2\"}")).isNotCompleted();
    }

    @Test
    void allElseGoesOn() {
        assertThat(deliver("meeting_status_change", "{}")).isCompletedWithValue(true);

        assertThat(events).extracting(ArrivedEvent::type).containsExactly("meeting_status_change");
        assertThat(tickets).isEmpty();
    }

    private CompletableFuture<Boolean> deliver(String type, String data) {
        CompletionStage<Boolean> verdict = sink.deliver(new ArrivedEvent("e1", type, null, null, data));
        return verdict.toCompletableFuture();
    }
}

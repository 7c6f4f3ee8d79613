package io.quarkiverse.dingtalk.conference.emulator.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

class EventLogTest {

    private final EventLog log = new EventLog();

    @Test
    void tellsHowEachEventWasDelivered() {
        Event event = event("e1", "");
        log.add(event);

        log.sent(event, "app");
        log.refused(event, "no answer");
        log.sent(event, "app");
        log.acknowledged(event, "app");

        assertThat(log.entries())
                .containsExactly(new EventLog.Entry(event, 2, 1, "no answer", Set.of("app"), Set.of("app")));
    }

    @Test
    void takesNoEventForAcknowledgedThatWasSentToNobody() {
        log.add(event("e1", ""));

        assertThat(isAcknowledged()).isFalse();
    }

    @Test
    void takesAnEventForAcknowledgedOnceAllThatItWasSentToHaveTakenIt() {
        log.add(event("e1", ""));
        log.sent(event("e1", ""), "app");
        log.sent(event("e1", ""), "another");

        log.acknowledged(event("e1", ""), "app");
        assertThat(isAcknowledged()).isFalse();

        log.acknowledged(event("e1", ""), "another");
        assertThat(isAcknowledged()).isTrue();
    }

    @Test
    void takesNoEventForAcknowledgedThatIsStillToBeSentToSomebody() {
        log.add(event("e1", ""));
        log.meant(event("e1", ""), "late");
        log.sent(event("e1", ""), "app");
        log.acknowledged(event("e1", ""), "app");

        assertThat(isAcknowledged()).isFalse();
    }

    private boolean isAcknowledged() {
        return log.entries().get(0).acknowledged();
    }

    @Test
    void goesOnCountingWhenAnEventIsMadeOnceMore() {
        log.add(event("e1", ""));
        log.sent(event("e1", ""), "app");
        log.add(event("e2", ""));

        log.add(event("e1", ""));

        assertThat(log.entries()).extracting(it -> it.event().id()).containsExactly("e2", "e1");
        assertThat(log.entries().get(1).sent()).isEqualTo(1);
    }

    @Test
    void forgetsTheOldestWhenThereAreTooMany() {
        IntStream.rangeClosed(0, EventLog.CAPACITY).forEach(i -> log.add(event("e" + i, "")));

        assertThat(log.entries()).hasSize(EventLog.CAPACITY).first().extracting(it -> it.event().id()).isEqualTo("e1");
    }

    @Test
    void forgetsTheOldestWhenTheyTellTooMuch() {
        String text = "x".repeat(EventLog.SIZE / 3);
        IntStream.rangeClosed(1, 3).forEach(i -> log.add(event("e" + i, text)));

        assertThat(log.entries()).extracting(it -> it.event().id()).containsExactly("e2", "e3");
    }

    @Test
    void doesNotMindNewsOfWhatIsForgotten() {
        log.acknowledged(event("e1", ""), "app");

        assertThat(log.entries()).isEmpty();
    }

    private static Event event(String id, String text) {
        return new Event(id, "any", 1, "corp", JsonNodeFactory.instance.objectNode().put("text", text));
    }
}

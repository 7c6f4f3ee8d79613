package io.quarkiverse.dingtalk.conference.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.it.MeetingDiary.Entry;
import io.quarkiverse.dingtalk.conference.testing.Choice;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;

/** The whole of a meeting, seen through observers. */
@QuarkusTest
class MeetingDiaryTest {

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    private String meeting;

    @BeforeEach
    void aMeetingFromItsStartToItsSummary() {
        meeting = start();
        dingTalk.join(meeting, "host", "guest");
        given().queryParam("host", "host").put("/incidents/{id}/recording", meeting).then().statusCode(204);
        given().queryParam("inviter", "host").post("/incidents/{id}/members/{member}", meeting, "expert").then()
                .statusCode(204);
        dingTalk.join(meeting, "expert");
        dingTalk.speak(meeting, "expert", "The disk is full.");
        dingTalk.advanceClock(Duration.ofMinutes(1));
        dingTalk.leave(meeting, "guest");
        given().delete("/incidents/{id}/members/{member}", meeting, "expert").then().statusCode(204);
        given().queryParam("host", "host").delete("/incidents/{id}", meeting).then().statusCode(204);
        dingTalk.process(meeting);
    }

    @Test
    void whatHappenedIsKnownInItsOrder() {
        await().untilAsserted(() -> assertThat(diary().filter(it -> it.sequence() != null)
                .sorted(Comparator.comparing(Entry::sequence)).map(Entry::what))
                .containsExactly("started", "invited host", "invited guest", "joined host", "joined guest", "invited expert",
                        "joined expert", "left guest", "removed expert", "left host", "ended"));
    }

    @Test
    void whatIsMadeOfItIsToldWhenItIsThere() {
        await().untilAsserted(() -> assertThat(diary().filter(it -> it.sequence() == null).map(Entry::what))
                .containsExactlyInAnyOrder("video of CLOUD_RECORDING", "summary of CLOUD_RECORDING", "summary of MEETING"));
    }

    @Test
    void bothVariantsOfAnEventAreToldToAnApplicationThatSubscribedToBoth() {
        dingTalk.choose(Choice.UNDIRECTED_AND_DIRECTED_EVENTS);

        meeting = start();

        await().untilAsserted(() -> assertThat(diary().filter(it -> it.what().equals("started")).map(Entry::directed))
                .containsExactlyInAnyOrder(false, true));
    }

    private static String start() {
        return given().queryParam("starter", "host").queryParam("invitees", "guest").post("/incidents").then()
                .statusCode(200).extract().path("conferenceId");
    }

    private Stream<Entry> diary() {
        return Stream.of(given().get("/diary/{id}", meeting).then().statusCode(200).extract().as(Entry[].class));
    }
}

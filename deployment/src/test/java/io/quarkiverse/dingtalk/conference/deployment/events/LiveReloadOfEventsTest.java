package io.quarkiverse.dingtalk.conference.deployment.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;

/** A reload is an end and a start. */
class LiveReloadOfEventsTest {

    @RegisterExtension
    static final QuarkusDevModeTest DEV_MODE = new QuarkusDevModeTest().withApplicationRoot(jar -> jar
            .addClasses(TestSources.class, TestSources.TestSource.class, ReloadedEventsResource.class)
            .addAsResource(new StringAsset("""
                    quarkus.dingtalk-conference.url=http://127.0.0.1:1
                    quarkus.dingtalk-conference.app-key=k
                    quarkus.dingtalk-conference.app-secret=s
                    quarkus.dingtalk-conference.events.enabled=true
                    """), "application.properties"))
            .setLogRecordPredicate(record -> record.getLoggerName().endsWith("TestSources"));

    @Test
    void theOldConnectionIsClosedAndANewOneOpened() {
        given().get("/events").then().body(is("before [<default>]"));

        DEV_MODE.modifySourceFile(ReloadedEventsResource.class, source -> source.replace("before", "after"));

        given().get("/events").then().body(is("after [<default>]"));
        assertThat(DEV_MODE.getLogRecords()).extracting(it -> it.getMessage().split(" ")[3])
                .containsExactly("started", "stopped", "started");
    }
}

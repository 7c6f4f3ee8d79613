package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.util.logging.Level;

import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.QuarkusDevModeTest;

/** At the first start; for later ones see {@link WrongPortTest}. */
class TakenPortTest {

    private static final HttpServer SOMETHING_ELSE = WrongPortTest.start();
    private static final int TAKEN = SOMETHING_ELSE.getAddress().getPort();
    private static final String MESSAGE = "quarkus.dingtalk-conference.devservices.port is " + TAKEN + ", but ";
    private static final DevApp APP = new DevApp();

    static { // dev mode does not read it in application.properties when its first start fails
        System.setProperty("quarkus.http.port", "" + APP.port());
    }

    @RegisterExtension
    static final QuarkusDevModeTest DEV_MODE = APP.with("quarkus.dingtalk-conference.devservices.port=" + TAKEN)
            .setAllowFailedStart(true)
            .setLogRecordPredicate(record -> record.getLevel().intValue() >= Level.SEVERE.intValue());

    @AfterAll
    static void stop() {
        SOMETHING_ELSE.stop(0);
        System.clearProperty("quarkus.http.port");
    }

    @Test
    void isShownAndLoggedAndCanBeCorrected() {
        APP.get("/version").then().statusCode(500).body(containsString(MESSAGE));
        assertThat(DEV_MODE.getLogRecords()).map(new PatternFormatter("%m %e")::format)
                .anyMatch(line -> line.contains(MESSAGE));

        DEV_MODE.modifyResourceFile("application.properties", it -> it.replace("" + TAKEN, "" + DevApp.freePort()));
        APP.get("/version").then().statusCode(200);
    }
}

package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import java.net.ConnectException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;

/** What the documentation says that survives, and what does not. */
class LiveReloadTest {

    private static final int PORT = DevApp.freePort();
    private static final int OTHER_PORT = DevApp.freePort();
    private static final DevApp APP = new DevApp();

    @RegisterExtension
    static final QuarkusDevModeTest DEV_MODE = APP.with("quarkus.dingtalk-conference.devservices.port=" + PORT);

    @Test
    void bookingsSurviveAChangeOfAClass() {
        var booking = APP.book();

        DEV_MODE.modifySourceFile(LiveReloadResource.class,
                source -> source.replace("before the change", "after the change"));

        APP.get("/version").then().body(is("after the change"));
        APP.get("/" + booking).then().statusCode(200).body(is("h"));
    }

    @Test
    void bookingsSurviveAChangeOfASettingOfAnotherKind() {
        var booking = APP.book();

        DEV_MODE.modifyResourceFile("application.properties", it -> it + "\nquarkus.dingtalk-conference.deadline=20S");

        APP.get("/" + booking).then().statusCode(200).body(is("h"));
    }

    @Test
    void aChangeOfASettingOfTheEmbeddedDingTalkStartsItAnew() {
        APP.book();
        assertThat(DevApp.booked(PORT)).containsExactly("t");

        DEV_MODE.modifyResourceFile("application.properties", it -> it.replace("" + PORT, "" + OTHER_PORT));

        APP.get("/version").then().statusCode(200);
        assertThat(DevApp.booked(OTHER_PORT)).isEmpty();
        APP.book();
        assertThat(DevApp.booked(OTHER_PORT)).containsExactly("t");
    }

    @Test
    void theEmbeddedDingTalkStopsWhereItIsNotNeeded() {
        DEV_MODE.modifyResourceFile("application.properties",
                it -> it + "\nquarkus.dingtalk-conference.app-key=k\nquarkus.dingtalk-conference.app-secret=s");

        APP.get("/version").then().statusCode(200);
        assertThatThrownBy(() -> DevApp.booked(PORT)).isInstanceOf(ConnectException.class);
    }
}

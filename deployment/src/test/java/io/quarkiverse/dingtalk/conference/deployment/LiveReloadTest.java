package io.quarkiverse.dingtalk.conference.deployment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;
import io.restassured.specification.RequestSpecification;

class LiveReloadTest {

    private static final int PORT = freePort();

    @RegisterExtension
    static final QuarkusDevModeTest APP = new QuarkusDevModeTest().withApplicationRoot(jar -> jar
            .addClass(LiveReloadResource.class)
            .addAsResource(new StringAsset("quarkus.http.port=" + PORT), "application.properties"));

    @Test
    void bookingsSurviveAChangeOfTheApplication() {
        var booking = app().post("/").then().statusCode(200).extract().asString();

        APP.modifySourceFile(LiveReloadResource.class, source -> source.replace("before the change", "after the change"));

        app().get("/version").then().body(is("after the change"));
        app().get("/" + booking).then().statusCode(200).body(is("h"));
    }

    private static RequestSpecification app() {
        return given().port(PORT);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

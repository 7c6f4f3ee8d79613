package io.quarkiverse.dingtalk.conference.deployment;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;

import org.jboss.shrinkwrap.api.asset.StringAsset;

import io.quarkus.test.QuarkusDevModeTest;
import io.restassured.response.Response;

/** An application in dev mode, and its embedded DingTalk. */
final class DevApp {

    private final int port = freePort();

    /** @param more a line of configuration each */
    QuarkusDevModeTest with(String... more) {
        return with(List.of(), more);
    }

    /** @param beans more of the application */
    QuarkusDevModeTest with(List<Class<?>> beans, String... more) {
        return new QuarkusDevModeTest().withApplicationRoot(jar -> jar.addClass(LiveReloadResource.class)
                .addClasses(beans.toArray(Class<?>[]::new))
                .addAsResource(new StringAsset(configuration(more)), "application.properties"));
    }

    String configuration(String... more) {
        return "quarkus.http.port=" + port + "\n" + String.join("\n", more);
    }

    int port() {
        return port;
    }

    String url() {
        return "http://localhost:" + port;
    }

    Response get(String path) {
        return given().port(port).get(path);
    }

    String book() {
        return given().port(port).post("/").then().statusCode(200).extract().asString();
    }

    /** The titles of all that the embedded DingTalk at a port holds. */
    static List<String> booked(int port) {
        return given().port(port).get("/_emulator/bookings").then().statusCode(200).extract().path("bookings.title");
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

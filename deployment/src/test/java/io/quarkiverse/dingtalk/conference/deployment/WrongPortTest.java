package io.quarkiverse.dingtalk.conference.deployment;

import static org.hamcrest.Matchers.containsString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.QuarkusDevModeTest;

class WrongPortTest {

    private static final HttpServer SOMETHING_ELSE = start();
    private static final int TAKEN = SOMETHING_ELSE.getAddress().getPort();
    private static final int FREE = DevApp.freePort();
    private static final DevApp APP = new DevApp();

    @RegisterExtension
    static final QuarkusDevModeTest DEV_MODE = APP.with("quarkus.dingtalk-conference.devservices.port=" + FREE);

    @AfterAll
    static void stop() {
        SOMETHING_ELSE.stop(0);
    }

    @Test
    void aPortThatIsTakenIsToldAndCanBeCorrected() {
        change(FREE, TAKEN);
        APP.get("/version").then().statusCode(500)
                .body(containsString("quarkus.dingtalk-conference.devservices.port is " + TAKEN))
                .body(containsString("no embedded DingTalk answers there"));

        change(TAKEN, FREE);
        APP.get("/version").then().statusCode(200);
    }

    @Test
    void aPortThatCannotBeIsTold() {
        change(FREE, 99999);

        APP.get("/version").then().statusCode(500)
                .body(containsString("quarkus.dingtalk-conference.devservices.port must be from 1 to 65535, but is 99999"));
    }

    private static void change(int from, int to) {
        DEV_MODE.modifyResourceFile("application.properties", it -> it.replace("port=" + from, "port=" + to));
    }

    static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

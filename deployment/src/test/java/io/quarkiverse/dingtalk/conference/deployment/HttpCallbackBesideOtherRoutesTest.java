package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;

/** The HTTP callback of an application with a root path, whose own routes take all paths, and which reads all bodies. */
class HttpCallbackBesideOtherRoutesTest {

    private static final String CHECK = "{\"EventType\":\"check_url\"}";

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(CallbackCaller.class, AllPaths.class, Bodies.class))
            .overrideConfigKey("quarkus.http.root-path", "/app")
            .overrideConfigKey("quarkus.dingtalk-conference.url", "http://127.0.0.1:1")
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", "ding1")
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", "s")
            .overrideConfigKey("quarkus.dingtalk-conference.events.callback.token", CallbackCaller.TOKEN)
            .overrideConfigKey("quarkus.dingtalk-conference.events.callback.aes-key", CallbackCaller.AES_KEY);

    @TestHTTPResource("/dingtalk/events")
    URI url;

    @Test
    void isBelowTheRootPath() {
        assertThat(url.getPath()).startsWith("/app/");
        assertThat(new CallbackCaller(url.toString(), "ding1").call(CHECK).statusCode()).isEqualTo(200);
    }

    @Test
    void isNotElsewhere() {
        var beside = url.resolve("/dingtalk/events").toString();

        assertThat(new CallbackCaller(beside, "ding1").call(CHECK).statusCode()).isEqualTo(404);
    }

    @Path("{path: .*}")
    public static class AllPaths {

        @GET
        public String get() {
            return "none of DingTalk's";
        }

        @POST
        public String post(String body) {
            throw new IllegalStateException("must not be called");
        }
    }

    public static class Bodies {

        void read(@Observes Router router) {
            router.route().order(-1).handler(BodyHandler.create());
        }
    }
}

package io.quarkiverse.dingtalk.conference.deployment;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;

class LiveReloadTest {

    @RegisterExtension
    static final QuarkusDevModeTest APP = new QuarkusDevModeTest()
            .withApplicationRoot(jar -> jar.addClass(LiveReloadResource.class));

    @Test
    void bookingsSurviveAChangeOfTheApplication() {
        var booking = when().post("/").then().statusCode(200).extract().asString();

        APP.modifySourceFile(LiveReloadResource.class, source -> source.replace("before the change", "after the change"));

        when().get("/version").then().body(is("after the change"));
        assertThat(when().get("/" + booking).then().statusCode(200).extract().asString()).isEqualTo("h");
    }
}

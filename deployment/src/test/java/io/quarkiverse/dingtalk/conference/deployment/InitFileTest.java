package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;

class InitFileTest {

    static final String FILE = """
            {
              "bookings": [
                {
                  "scheduleConferenceId": "physics",
                  "creatorUnionId": "teacher", "title": "Physics 8b", "startTime": 1795200000000, "endTime": 1795203600000,
                  "meetings": [{ "members": [{ "unionId": "teacher" }] }]
                }
              ]
            }""";

    private static final int PORT = DevApp.freePort();
    private static final DevApp APP = new DevApp();

    @RegisterExtension
    static final QuarkusDevModeTest DEV_MODE = new QuarkusDevModeTest().withApplicationRoot(jar -> jar
            .addClass(LiveReloadResource.class)
            .addAsResource(new StringAsset(APP.configuration("quarkus.dingtalk-conference.devservices.port=" + PORT,
                    "quarkus.dingtalk-conference.devservices.init-file=dingtalk/init.json")), "application.properties")
            .addAsResource(new StringAsset(FILE), "dingtalk/init.json"));

    @Test
    void whatItHoldsIsThereFromTheBeginning() {
        APP.get("/physics").then().statusCode(200).body(is("teacher"));
        assertThat(DevApp.booked(PORT)).containsExactly("Physics 8b");
    }

    @Test
    void aChangeOfTheFileStartsTheEmbeddedDingTalkAnew() {
        APP.book();
        assertThat(DevApp.booked(PORT)).containsExactly("Physics 8b", "t");

        DEV_MODE.modifyResourceFile("dingtalk/init.json", it -> it.replace("8b", "8c"));

        APP.get("/version").then().statusCode(200);
        assertThat(DevApp.booked(PORT)).containsExactly("Physics 8c");
    }

    @Test
    void aMistakeIsToldAndCanBeCorrected() {
        DEV_MODE.modifyResourceFile("dingtalk/init.json", it -> it.replace("1795203600000", "3"));
        APP.get("/version").then().statusCode(500).body(containsString(
                "quarkus.dingtalk-conference.devservices.init-file is dingtalk/init.json, in which something is wrong: "
                        + "bookings[0]: endTime 3 is not after startTime 1795200000000"));

        DEV_MODE.modifyResourceFile("dingtalk/init.json", it -> it.replace(": 3", ": 1795203600000"));
        APP.get("/physics").then().statusCode(200).body(is("teacher"));
    }

    @Test
    void whatIsNotJsonIsToldWithThePlace() {
        DEV_MODE.modifyResourceFile("dingtalk/init.json", it -> it.replace("\"title\":", "\"title\""));

        APP.get("/version").then().statusCode(500).body(containsString("line: 5"));
    }
}

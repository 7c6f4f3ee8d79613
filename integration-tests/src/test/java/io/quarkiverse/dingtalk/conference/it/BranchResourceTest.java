package io.quarkiverse.dingtalk.conference.it;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;

/** A client with a name, for which the REST client has properties of its own. */
@QuarkusTest
class BranchResourceTest {

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Test
    void theRequestsOfAClientAreSentAsItsOwnPropertiesSay() {
        dingTalk.forgetTokens();

        given().post("/branch/meetings").then().statusCode(200);

        given().get(dingTalk.url() + "/_emulator/requests").then()
                .body("requests", hasSize(2))
                .body("requests.headers.'user-agent'", everyItem(is("of-the-branch")));
    }
}

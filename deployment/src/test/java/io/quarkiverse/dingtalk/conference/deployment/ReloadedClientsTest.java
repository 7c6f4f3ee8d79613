package io.quarkiverse.dingtalk.conference.deployment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;
import io.restassured.response.ValidatableResponse;

/** Clients come and go while dev mode runs. */
class ReloadedClientsTest {

    private static final String NAMED = "\nquarkus.dingtalk-conference.\"branch\".deadline=20S";
    private static final String WITH_CREDENTIALS = "\nquarkus.dingtalk-conference.\"branch\".app-key=k"
            + "\nquarkus.dingtalk-conference.\"branch\".app-secret=s";
    private static final String EMPTY_CREDENTIALS = WITH_CREDENTIALS.replace("=k", "=${THERE_IS_NO_KEY:}").replace("=s",
            "=${THERE_IS_NO_SECRET:}");
    private static final int PORT = DevApp.freePort();
    private static final DevApp APP = new DevApp();

    @RegisterExtension
    static final QuarkusDevModeTest DEV_MODE = APP.with(List.of(ReloadedClientsResource.class),
            "quarkus.dingtalk-conference.devservices.port=" + PORT);

    @Test
    void aClientThatTheConfigurationNamesNowBooksBesideTheOthers() {
        APP.book();

        configure("", NAMED);

        book("branch").statusCode(200);
        assertThat(DevApp.booked(PORT)).containsExactly("t", "branch");
    }

    @Test
    void aClientThatTheCodeNamesNowBooksBesideTheOthers() {
        APP.book();

        DEV_MODE.modifySourceFile(ReloadedClientsResource.class, source -> source.replace(
                "// Here the test injects another client.", "@Inject @ConferenceClient(\"branch\") MeetingService branch;"));

        book("branch").statusCode(200);
        assertThat(DevApp.booked(PORT)).containsExactly("t", "branch");
    }

    @Test
    void aClientThatIsNamedNoMoreIsGoneAndTheOthersGoOn() {
        configure("", NAMED);
        book("branch").statusCode(200);

        configure(NAMED, "");

        book("branch").statusCode(500).body(containsString("UnsatisfiedResolutionException"));
        APP.book();
        assertThat(DevApp.booked(PORT)).containsExactly("branch", "t");
    }

    @Test
    void aClientLeavesTheEmbeddedDingTalkWithItsCredentialsAndComesBackWithoutThem() {
        configure("", NAMED);
        book("branch").statusCode(200);

        configure(NAMED, WITH_CREDENTIALS);
        APP.get("/clients/branch/url").then().body(is("https://api.dingtalk.com"));

        configure(WITH_CREDENTIALS, NAMED);
        book("branch").statusCode(200);
        assertThat(DevApp.booked(PORT)).containsExactly("branch", "branch");
    }

    @Test
    void credentialsThatAreEmptyFromNowOnGiveWayToThoseOfTheEmbeddedDingTalk() {
        configure("", NAMED);
        book("branch").statusCode(200);

        configure(NAMED, EMPTY_CREDENTIALS);

        book("branch").statusCode(200);
        assertThat(DevApp.booked(PORT)).containsExactly("branch", "branch");
    }

    @Test
    void aProviderOfAccessTokensThatIsThereNowIsAskedAndOneThatIsGoneIsNot() {
        configure("", NAMED);
        book("branch").statusCode(200);

        DEV_MODE.addSourceFile(ReloadedTokens.class);
        book("branch").statusCode(500).body(containsString("ReloadedTokens"));

        DEV_MODE.modifySourceFile(ReloadedTokens.class, source -> source.replace("@ApplicationScoped", ""));
        book("branch").statusCode(200);
        assertThat(DevApp.booked(PORT)).containsExactly("branch", "branch");
    }

    private static void configure(String before, String after) {
        DEV_MODE.modifyResourceFile("application.properties",
                it -> before.isEmpty() ? it + after : it.replace(before, after));
    }

    private static ValidatableResponse book(String client) {
        return given().port(APP.port()).post("/clients/" + client).then();
    }
}

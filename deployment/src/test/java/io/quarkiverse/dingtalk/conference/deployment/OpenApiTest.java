package io.quarkiverse.dingtalk.conference.deployment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.Page;
import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.path.json.JsonPath;

/** The public types in the description of an application's own API. */
class OpenApiTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Meetings.class))
            .setForcedDependencies(List.of(
                    Dependency.of("io.quarkus", "quarkus-smallrye-openapi-deployment", Version.getVersion())));

    @Path("/meetings")
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes(MediaType.APPLICATION_JSON)
    public static class Meetings {

        @GET
        public Page<MeetingInfo> page() {
            return Page.of(List.of());
        }

        @POST
        public String book(MeetingRequest request) {
            return request.title();
        }
    }

    @Test
    void anAnswerHasTheNamesAndTypesThatItsJsonHas() {
        var info = properties("MeetingInfo");

        assertThat(info).containsOnlyKeys("conferenceId", "title", "roomCode", "status", "startedAt", "endedAt", "duration",
                "joinUrl", "scheduleConferenceId", "kind", "creator", "creatorName", "activeCount", "attendedCount",
                "invitedCount", "recordingStatus", "recordingOwner", "minutesStatus", "minutesOwner", "extensionApps",
                "calendarEventId", "scene", "unknownValues");
        assertThat(info.get("conferenceId")).hasToString("{type=string}");
        assertThat(info.get("title")).hasToString("{type=[string, null]}");
        assertThat(info.get("activeCount").toString()).contains("integer");
        assertThat(info.get("startedAt").toString()).contains("Instant");
        assertThat(info.get("status").toString()).contains("MeetingStatus");
        assertThat(info.get("extensionApps").toString()).contains("array", "ExtensionApp");
        assertThat(info.get("unknownValues").toString()).contains("additionalProperties");
    }

    @Test
    void aRequestHasTheNamesThatItIsReadBy() {
        assertThat(properties("MeetingRequest")).containsOnlyKeys("creator", "title", "startsAt", "endsAt", "settings");
        assertThat(properties("MeetingSettings")).containsKeys("coHosts", "waitingRoom", "recording");
        assertThat(properties("MeetingSettings").get("waitingRoom")).hasToString("{type=[boolean, null]}");
    }

    private static Map<String, Object> properties(String type) {
        return openApi().getMap("components.schemas." + type + ".properties");
    }

    private static JsonPath openApi() {
        return given().queryParam("format", "json").get("/q/openapi").then().statusCode(200).extract().jsonPath();
    }
}

package io.quarkiverse.dingtalk.conference.emulator.report;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.vertx.core.json.JsonObject;

/** Reports on meetings. */
class HistoryTest {

    private static final String MEETINGS = "/v1.0/conference/videoConferences/";
    private static final String HISTORY = MEETINGS + "histories/dataLists";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.HISTORY, says = "GET /v1.0/conference/videoConferences/histories/dataLists answers list, with eleven fields of each meeting, and nextToken")
    @Sentence(page = Page.CONFERENCE_DATA, says = "GET /v1.0/conference/videoConferences/{conferenceId}/infos answers the same eleven fields")
    @Guess(page = Page.HISTORY, says = "only meetings that are over are listed; userCount counts those who ever were inside")
    @Guess(page = Page.HISTORY, says = "all people belong to one department, freeType is 0, scene is ding_talk, and creatorNick is the unionId")
    void tellsAllOfAMeetingThatIsOver() {
        long start = dingtalk.clock().millis();
        String id = held("Incident", Duration.ofMinutes(10));
        dingtalk.startedAtOnce("a");

        List<JsonObject> history = list(query());

        JsonObject expected = new JsonObject().put("conferenceId", id).put("title", "Incident").put("creatorId", "creator-1")
                .put("creatorNick", "creator-1").put("deptName", "研发部").put("scene", "ding_talk").put("freeType", "0")
                .put("userCount", 1).put("startTime", start).put("endTime", start + 600_000).put("timeLength", 600_000);
        assertThat(history).containsExactly(expected);
        assertThat(dingtalk.get(MEETINGS + id + "/infos?realData=true").ok()).isEqualTo(expected);
    }

    @Test
    @Guess(page = Page.CONFERENCE_DATA, says = "a meeting that runs has no endTime and no timeLength")
    void tellsNoEndOfAMeetingThatRuns() {
        String id = dingtalk.startedAtOnce("a").getString("conferenceId");

        assertThat(dingtalk.get(MEETINGS + id + "/infos?realData=false").ok().fieldNames())
                .contains("startTime").doesNotContain("endTime", "timeLength");
    }

    @Test
    @Sentence(page = Page.HISTORY, says = "startTime and endTime are milliseconds, from when and until when")
    @Guess(page = Page.HISTORY, says = "meetings that started in that time are meant, the ends included, in the order of their start")
    void holdsTheMeetingsThatStartedInThatTime() {
        long start = dingtalk.clock().millis();
        held("first", Duration.ofMinutes(1));
        held("second", Duration.ofMinutes(1));
        held("third", Duration.ofMinutes(1));

        assertThat(titles(query())).containsExactly("first", "second", "third");
        assertThat(titles(query("startTime", start, "endTime", start + 60_000))).containsExactly("first", "second");
        assertThat(titles(query("startTime", start + 1, "endTime", start + 120_000))).containsExactly("second", "third");
        assertThat(titles(query("startTime", start + 1, "endTime", start + 59_999))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "title, eekl, 1", "title, weekl, 0", "creatorNike, creator, 2", "creatorNike, a, 2", "creatorNike, b, 0",
            "scene, ding_talk, 2", "scene, ding, 0", "freeType, 0, 2", "freeType, 1, 0", "title, '', 2" })
    @Sentence(page = Page.HISTORY, says = "title, creatorNike (so it is spelled), scene and freeType filter")
    @Guess(page = Page.HISTORY, says = "a part of a title or of a name is enough; an empty filter is none")
    void isFiltered(String filter, String value, int found) {
        held("Weekly", Duration.ofMinutes(1));
        held("Daily", Duration.ofMinutes(1));

        assertThat(list(query(filter, value))).hasSize(found);
    }

    @Test
    @Sentence(page = Page.HISTORY, says = "maxResults and nextToken lead from page to page; there is no hasMore and no totalCount")
    @Guess(page = Page.HISTORY, says = "there is no nextToken on the last page, or, if a test chooses so, the one that led to it")
    void comesInPages() {
        held("first", Duration.ofMinutes(1));
        held("second", Duration.ofMinutes(1));

        JsonObject first = dingtalk.get(HISTORY, query("maxResults", 1)).ok();
        Map<String, Object> next = query("maxResults", 1, "nextToken", first.getString("nextToken"));

        assertThat(titles(next)).containsExactly("second");
        assertThat(dingtalk.get(HISTORY, next).ok().fieldNames()).containsExactly("list");
        dingtalk.choose(Choice.LAST_PAGE, "same-token");
        assertThat(dingtalk.get(HISTORY, next).ok().getString("nextToken")).isEqualTo(first.getString("nextToken"));
    }

    @Test
    @Guess(page = Page.HISTORY, says = "a nextToken of another list is a paramsError")
    void refusesTheTokenOfAnotherList() {
        held("first", Duration.ofMinutes(1));
        held("second", Duration.ofMinutes(1));
        String token = dingtalk.get(HISTORY, query("maxResults", 1)).ok().getString("nextToken");

        dingtalk.get(HISTORY, query("nextToken", token, "title", "first")).isError(400, "paramsError",
                "error:nextToken " + token + " was not given out for this list");
    }

    @ParameterizedTest
    @ValueSource(strings = { "startTime", "endTime", "realData" })
    @Sentence(page = Page.HISTORY, says = "startTime, endTime and realData are required")
    @Guess(page = Page.HISTORY, says = "without startTime, endTime or realData the call fails with 400 paramsError, as with a wrong type; realData false means the same as true")
    void refusesAMissingParameterAndAWrongOne(String name) {
        Map<String, Object> query = query();
        query.remove(name);

        dingtalk.get(HISTORY, query).isError(400, "paramsError", "error:" + name + " is missing");
        query.put(name, "soon");
        dingtalk.get(HISTORY, query).isError(400, "paramsError",
                "error:" + name + " must be " + (name.equals("realData") ? "a boolean" : "an integer"));
        assertThat(list(query("realData", false))).isEmpty();
    }

    @Test
    @Guess(page = Page.HISTORY, says = "the meetings of an organization are those of all its apps")
    void holdsTheMeetingsOfTheOrganization() {
        held("own", Duration.ofMinutes(1));
        String other = dingtalk.start(dingtalk.bookWith(dingtalk.corpToken(RunningEmulator.CORP), aBooking().encode()).ok()
                .getString("scheduleConferenceId"));
        dingtalk.end(other);
        String elsewhere = dingtalk.start(dingtalk.bookWith(dingtalk.corpToken("ding2"), aBooking().encode()).ok()
                .getString("scheduleConferenceId"));
        dingtalk.end(elsewhere);

        assertThat(list(query())).hasSize(2).extracting(it -> it.getString("conferenceId")).contains(other);
    }

    @ParameterizedTest
    @ValueSource(strings = { "infos?realData=true", "details", "metricDatas?unionId=a&beginTime=0&endTime=1" })
    @Guess(page = Page.CONFERENCE_DATA, says = "an unknown meeting is refused with 404 roomNotFound, another app's with 403 noPermission, as by the information of a meeting; the other reports on a meeting do the same")
    void refuseAMeetingThatIsNotThereOrNotOnesOwn(String report) {
        String id = held("Incident", Duration.ofMinutes(1));

        dingtalk.get(MEETINGS + "nobody-knows/" + report).isError(404, "roomNotFound", "ROOM NOT FOUND");
        dingtalk.getWith(dingtalk.unifiedToken("ding2"), MEETINGS + id + "/" + report)
                .isError(403, "noPermission", "NO PERMISSION");
    }

    @ParameterizedTest
    @ValueSource(strings = { "histories/dataLists", "x/infos", "x/details", "x/metricDatas" })
    @Guess(page = Page.HISTORY, says = "all reports need the scope VideoConference.Conference.Read")
    void needTheScopeForReads(String report) {
        dingtalk.delete("scopes/VideoConference.Conference.Read").isNoContent();

        Reply refused = dingtalk.get(MEETINGS + report);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("VideoConference.Conference.Read");
    }

    private String held(String title, Duration duration) {
        String id = dingtalk.start(dingtalk.book(aBooking().put("title", title)).ok().getString("scheduleConferenceId"));
        dingtalk.join(id, "creator-1");
        dingtalk.clock().tick(duration);
        dingtalk.end(id);
        return id;
    }

    /** All that is required, from the beginning of times to their end, and more, or changed. */
    private static Map<String, Object> query(Object... more) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("realData", true);
        query.put("startTime", 0);
        query.put("endTime", Long.MAX_VALUE);
        for (int i = 0; i < more.length; i += 2) {
            query.put((String) more[i], more[i + 1]);
        }
        return query;
    }

    private List<JsonObject> list(Map<String, ?> query) {
        return objects(dingtalk.get(HISTORY, query).ok().getJsonArray("list"));
    }

    private List<String> titles(Map<String, ?> query) {
        return list(query).stream().map(it -> it.getString("title")).toList();
    }
}

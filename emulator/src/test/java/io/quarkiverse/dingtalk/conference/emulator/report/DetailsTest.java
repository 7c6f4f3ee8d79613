package io.quarkiverse.dingtalk.conference.emulator.report;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.encoded;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Who was in a meeting, when, and with what. */
class DetailsTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private String conferenceId;

    @BeforeEach
    void startAMeeting() {
        conferenceId = dingtalk.startedAtOnce("a").getString("conferenceId");
    }

    @Test
    @Sentence(page = Page.DETAILS, says = "GET /v1.0/conference/videoConferences/{conferenceId}/details answers list, with thirteen fields of each session, and nextToken")
    @Sentence(page = Page.DETAILS, says = "belongOrg is a boolean in a string, networkQuality a number in one")
    @Sentence(page = Page.DETAILS, says = "role and status are Chinese words")
    @Guess(page = Page.DETAILS, says = "networkQuality is always -1, as in the example, and version always the same; leaveTime and duration come once somebody has left")
    void tellAllOfASession() {
        long start = dingtalk.clock().millis();
        JsonObject inside = details("").get(0);
        dingtalk.clock().tick(Duration.ofMinutes(2));
        dingtalk.leave(conferenceId, "a");

        JsonObject left = details("").get(0);

        assertThat((String) inside.remove("sessionId")).isNotBlank().isEqualTo(left.remove("sessionId"));
        assertThat(inside).isEqualTo(new JsonObject().put("conferenceId", conferenceId).put("unionId", "a").put("nick", "a")
                .put("belongOrg", "true").put("role", "主持人").put("status", "会议中").put("deviceType", "Win")
                .put("version", "7.6.0").put("networkQuality", "-1").put("joinTime", start));
        assertThat(left).isEqualTo(inside.copy().put("status", "已离开").put("leaveTime", start + 120_000)
                .put("duration", 120_000));
    }

    @Test
    @Guess(page = Page.DETAILS, says = "somebody who comes back has one entry more; all are in the order of their arrival")
    void haveASessionForEachArrival() {
        dingtalk.clock().tick(Duration.ofMinutes(1));
        dingtalk.join(conferenceId, "b");
        dingtalk.clock().tick(Duration.ofMinutes(1));
        dingtalk.leave(conferenceId, "a");
        dingtalk.clock().tick(Duration.ofMinutes(1));
        dingtalk.join(conferenceId, new JsonObject().put("unionId", "a").put("device", "ios"));

        assertThat(details("")).extracting(it -> it.getString("unionId"), it -> it.getString("deviceType"),
                it -> it.getLong("duration"))
                .containsExactly(tuple("a", "Win", 120_000L), tuple("b", "Win", null), tuple("a", "iOS", null));
        assertThat(details("")).extracting(it -> it.getString("sessionId")).doesNotHaveDuplicates();
    }

    @Test
    @Guess(page = Page.DETAILS, says = "who was called and never came has no entry")
    void leaveOutWhoNeverCame() {
        dingtalk.command(conferenceId, "users/invite", new JsonObject().put("inviteeList",
                new JsonArray().add(new JsonObject().put("unionId", "b").put("nick", "Bob")))).ok();

        assertThat(details("")).hasSize(1);
    }

    @Test
    @Guess(page = Page.DETAILS, says = "the words for roles are 主持人, 联席主持人 and 参会人, those for the status 会议中, 已离开 and 被移出")
    void tellRolesAndStatusInWords() {
        dingtalk.join(conferenceId, "b");
        dingtalk.join(conferenceId, "c");
        JsonArray b = new JsonArray().add(new JsonObject().put("unionId", "b"));
        dingtalk.command(conferenceId, "coHosts/set", new JsonObject().put("action", "add").put("userList", b)).ok();
        dingtalk.command(conferenceId, "members/kick", new JsonObject().put("userList", b)).ok();
        dingtalk.leave(conferenceId, "c");

        assertThat(details("")).extracting(it -> it.getString("role"), it -> it.getString("status")).containsExactly(
                tuple("主持人", "会议中"), tuple("联席主持人", "被移出"), tuple("参会人", "已离开"));
    }

    @Test
    @Guess(page = Page.DETAILS, says = "people on the telephone, and equipment, have no deviceType")
    void tellWhoIsFromElsewhereAndWithWhat() {
        dingtalk.join(conferenceId, new JsonObject().put("unionId", "+8610").put("outsider", true).put("device", "telephone"));

        JsonObject guest = details("").get(1);

        assertThat(guest.getString("belongOrg")).isEqualTo("false");
        assertThat(guest.containsKey("deviceType")).isFalse();
    }

    @Test
    @Sentence(page = Page.DETAILS, says = "nick filters")
    @Guess(page = Page.DETAILS, says = "a part of the nick is enough")
    void areFilteredByName() {
        dingtalk.join(conferenceId, new JsonObject().put("unionId", "b").put("nick", "王小明"));

        assertThat(details("?nick=" + encoded("小"))).extracting(it -> it.getString("unionId")).containsExactly("b");
    }

    @Test
    @Sentence(page = Page.DETAILS, says = "maxResults and nextToken lead from page to page; there is no hasMore and no totalCount")
    @Guess(page = Page.DETAILS, says = "there is no nextToken on the last page, or, if a test chooses so, the one that led to it")
    void comeInPages() {
        dingtalk.join(conferenceId, "b");

        JsonObject first = read("?maxResults=1").ok();
        JsonObject second = read("?maxResults=1&nextToken=" + encoded(first.getString("nextToken"))).ok();

        assertThat(objects(first.getJsonArray("list"))).extracting(it -> it.getString("unionId")).containsExactly("a");
        assertThat(objects(second.getJsonArray("list"))).extracting(it -> it.getString("unionId")).containsExactly("b");
        assertThat(second.fieldNames()).containsExactly("list");
    }

    @Test
    @Guess(page = Page.DETAILS, says = "a maxResults that is no number above 0 is a paramsError")
    void areNotCutIntoPagesOfNothing() {
        read("?maxResults=0").isError(400, "paramsError", "error:maxResults must be an integer above 0, not 0");
    }

    private Reply read(String query) {
        return dingtalk.get("/v1.0/conference/videoConferences/" + conferenceId + "/details" + query);
    }

    private List<JsonObject> details(String query) {
        return objects(read(query).ok().getJsonArray("list"));
    }
}

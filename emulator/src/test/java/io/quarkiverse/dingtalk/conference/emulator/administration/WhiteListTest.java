package io.quarkiverse.dingtalk.conference.emulator.administration;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.CORP;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.TOKEN_HEADER;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class WhiteListTest {

    private static final String PATH = "/v1.0/conference/videoConferences/enterpriseSetting/record/whiteAccount";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.WHITE_LIST, says = "POST /v1.0/conference/videoConferences/enterpriseSetting/record/whiteAccount takes all its input as JSON in the parameter requestBody of the query, and answers a code")
    @Guess(page = Page.WHITE_LIST, says = "the code is 200, a string")
    void isChangedByAParameterOfTheQuery() {
        Reply reply = dingtalk.send(dingtalk.request(PATH + "?requestBody=" + encoded(request(1, "anne").encode()))
                .header(TOKEN_HEADER, dingtalk.token()).POST(BodyPublishers.noBody()));

        assertThat(reply.ok()).isEqualTo(new JsonObject().put("code", "200"));
        assertThat(entries()).isEqualTo(new JsonArray().add(entry("anne")));
    }

    @Test
    @Guess(page = Page.WHITE_LIST, says = "the input is accepted as a body as well")
    void isChangedByABody() {
        change(request(1, "anne")).ok();

        assertThat(entries()).isEqualTo(new JsonArray().add(entry("anne")));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 2, -1 })
    @Guess(page = Page.WHITE_LIST, says = "operation 1 adds to the list, any other removes; the list is that of an organization, and has no effect")
    void isMadeShorterByAnyOtherOperation(int operation) {
        change(request(1, "anne")).ok();
        change(request(1, "bob")).ok();
        change(request(operation, "anne")).ok();

        assertThat(entries()).isEqualTo(new JsonArray().add(entry("bob")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "unionId", "bizType", "operation" })
    @Sentence(page = Page.WHITE_LIST, says = "unionId, bizType and operation are required, settingRangeList is not")
    @Guess(page = Page.WHITE_LIST, says = "a wrong parameter is refused with 400 paramsError")
    void isNotChangedWithoutAField(String name) {
        JsonObject incomplete = request(1, "anne");
        incomplete.remove(name);
        change(incomplete).isError(400, "paramsError", "error:" + name + " is missing");

        JsonObject ofNobody = request(1, "anne");
        ofNobody.remove("settingRangeList");
        change(ofNobody).ok();
    }

    @ParameterizedTest
    @ValueSource(strings = { "settingRangeId", "settingRangeType" })
    @Sentence(page = Page.WHITE_LIST, says = "settingRangeId and settingRangeType are required in each entry")
    void isNotChangedForAnIncompleteEntry(String name) {
        JsonObject incomplete = request(1, "anne");
        incomplete.getJsonArray("settingRangeList").getJsonObject(0).remove(name);

        change(incomplete).isError(400, "paramsError", "error:" + name + " is missing");
    }

    @Test
    void isNotChangedByAnIdThatIsTooLongToBeRemembered() {
        change(request(1, "x".repeat(257))).isError(400, "paramsError", "error:settingRangeId has more than 256 characters");
    }

    @Test
    void isNotChangedByAParameterThatIsNoJson() {
        dingtalk.post(PATH + "?requestBody=nonsense", "{}").isError(400, "paramsError", "error:body is not a JSON object");
    }

    @Test
    void isNotChangedByNothing() {
        dingtalk.post(PATH, "").isError(400, "Missingbody", "body is mandatory for this action.");
    }

    @Test
    @Guess(page = Page.WHITE_LIST, says = "changing the list needs the scope VideoConference.Conference.Write")
    void needsTheScopeForIt() {
        dingtalk.delete("scopes/VideoConference.Conference.Write").isNoContent();

        assertThat(change(request(1, "anne")).status()).isEqualTo(403);
    }

    @Test
    void isEmptyAfterAReset() {
        change(request(1, "anne")).ok();
        dingtalk.control("reset").isNoContent();

        assertThat(entries()).isEmpty();
    }

    @Test
    void forgetsTheOldestOfTooMany() {
        IntStream.rangeClosed(0, 100).forEach(i -> change(request(1,
                IntStream.range(0, 100).mapToObj(j -> "user-" + (100 * i + j)).toArray(String[]::new))).ok());

        assertThat(entries()).hasSize(10_000);
        assertThat(entries().getJsonObject(0)).isEqualTo(entry("user-100"));
    }

    private Reply change(JsonObject request) {
        return dingtalk.post(PATH, request.encode());
    }

    private static JsonObject request(int operation, String... unionIds) {
        JsonArray ranges = new JsonArray();
        for (String unionId : unionIds) {
            ranges.add(new JsonObject().put("settingRangeType", 3).put("settingRangeId", unionId));
        }
        return new JsonObject().put("unionId", "admin").put("bizType", "cloud_record").put("operation", operation)
                .put("settingRangeList", ranges);
    }

    private static JsonObject entry(String unionId) {
        return new JsonObject().put("corpId", CORP).put("bizType", "cloud_record").put("settingRangeType", 3)
                .put("settingRangeId", unionId);
    }

    private JsonArray entries() {
        return dingtalk.look("recording-white-list").ok().getJsonArray("entries");
    }
}

package io.quarkiverse.dingtalk.conference.emulator.control;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What can be chosen where the rule of the service is not public. */
class ChoicesTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    void areShownWithTheirOptions() {
        JsonObject choices = dingtalk.look("choices").ok().getJsonObject("choices");

        assertThat(choices.fieldNames()).hasSize(Choice.values().length);
        assertThat(choices.getJsonObject("listed-meetings")).isEqualTo(
                new JsonObject().put("value", "all").put("options", new JsonArray().add("all").add("last")));
    }

    @Test
    void holdUntilAReset() {
        dingtalk.choose(Choice.LISTED_MEETINGS, "last");
        assertThat(chosen("listed-meetings")).isEqualTo("last");

        dingtalk.control("reset").isNoContent();
        assertThat(chosen("listed-meetings")).isEqualTo("all");
    }

    @Test
    void areTheSameAsTheSwitchForTheLastMeeting() {
        dingtalk.turn("last-meeting-only", true);

        assertThat(chosen("listed-meetings")).isEqualTo("last");
    }

    @Test
    void tellWhatThereIsIfThereIsNoneOfThatName() {
        assertThat(dingtalk.put("choices/nonsense", new JsonObject().put("value", "all")).json().getString("message"))
                .startsWith("no choice is called nonsense; there are listed-meetings");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"value\":null}", "{\"value\":1}", "{\"value\":\"ALL\"}" })
    void tellTheOptionsIfAValueIsNoneOfThem(String body) {
        dingtalk.put("choices/listed-meetings", new JsonObject(body)).isError(400, "valueInvalid",
                "the body must tell one of all, last: {\"value\":\"all\"}");
    }

    @Test
    void areNeverAskedForAnOptionThatDoesNotExist() {
        Choices choices = new Choices(Map.of());

        assertThatIllegalArgumentException().isThrownBy(() -> choices.is(Choice.LISTED_MEETINGS, "first"))
                .withMessage("listed-meetings is one of [all, last], not first");
    }

    @ParameterizedTest
    @EnumSource
    void areAllOnThePageOnWhatIsEmulated(Choice choice) throws IOException {
        String options = choice.options().stream().map(option -> "`" + option + "`").collect(joining(", "));

        assertThat(Files.readString(Path.of("../docs/modules/ROOT/pages/emulated.adoc")))
                .containsPattern("(?m)^\\|`" + choice.label() + "`\n\\|.+\n\\|" + options + "$");
    }

    private String chosen(String name) {
        return dingtalk.look("choices").ok().getJsonObject("choices").getJsonObject(name).getString("value");
    }
}

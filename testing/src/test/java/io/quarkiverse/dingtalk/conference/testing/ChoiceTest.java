package io.quarkiverse.dingtalk.conference.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.vertx.core.json.JsonObject;

/** How DingTalk answers where that is not public. */
@ExtendWith(DingTalkExtension.class)
class ChoiceTest {

    @InjectDingTalk
    private DingTalkEmulator dingTalk;

    @Test
    void everyAnswerOfTheEmbeddedDingTalkCanBeChosen() {
        JsonObject choices = choices();

        assertThat(Stream.of(Choice.values()).map(it -> it.question() + " " + it.answer()))
                .containsExactlyInAnyOrderElementsOf(choices.fieldNames().stream()
                        .flatMap(name -> choices.getJsonObject(name).getJsonArray("options").stream()
                                .map(option -> name + " " + option))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerIsGivenOnceItIsChosen(Choice choice) {
        dingTalk.choose(choice);

        assertThat(choices().getJsonObject(choice.question()).getString("value")).isEqualTo(choice.answer());
    }

    @Test
    void theChosenAnswerIsWhatTheAppGetsUntilTheNextReset() {
        App app = new App(dingTalk);
        dingTalk.choose(Choice.SECOND_CANCEL_IS_REFUSED);
        int refused = cancelTwice(app);
        dingTalk.reset();

        assertThat(refused).isEqualTo(400);
        assertThat(cancelTwice(app)).isEqualTo(200);
    }

    @Test
    void anAnswerIsChosenByItsNameToo() {
        dingTalk.choose("second-cancel", "paramsError");

        assertThat(cancelTwice(new App(dingTalk))).isEqualTo(400);
    }

    @Test
    void whatCannotBeChosenIsSaidToBe() {
        assertThatIllegalStateException().isThrownBy(() -> dingTalk.choose("second-cancel", "maybe"))
                .withMessageContaining("one of success, paramsError");
    }

    private int cancelTwice(App app) {
        String booking = app.book();
        app.cancel(booking);
        return app.cancel(booking).statusCode();
    }

    private JsonObject choices() {
        return new Control(dingTalk.url()).get("/choices").getJsonObject("choices");
    }
}

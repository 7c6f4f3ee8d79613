package io.quarkiverse.dingtalk.conference.emulator.control;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;

/** How the service answers where that is not public. */
final class ChoiceControl {

    private final Choices choices;

    ChoiceControl(Choices choices) {
        this.choices = choices;
    }

    /** GET /_emulator/choices. */
    Response get(Call call) {
        Map<String, Chosen> byLabel = new LinkedHashMap<>();
        for (Choice choice : Choice.values()) {
            byLabel.put(choice.label(), new Chosen(choices.of(choice), choice.options()));
        }
        return Response.ok(new Body(byLabel));
    }

    /** PUT /_emulator/choices/{name}, with the body {"value":…}. */
    Response put(Call call) {
        String label = call.path("name");
        Choice choice = Choice.of(label).orElseThrow(() -> new ApiException(404, "choiceNotFound",
                "no choice is called " + label + "; there are "
                        + Arrays.stream(Choice.values()).map(Choice::label).collect(joining(", "))));
        if (!(call.body().getValue("value") instanceof String value) || !choice.options().contains(value)) {
            throw new ApiException(400, "valueInvalid", "the body must tell one of " + String.join(", ", choice.options())
                    + ": {\"value\":\"" + choice.options().get(0) + "\"}");
        }
        choices.choose(choice, value);
        return Response.noContent();
    }

    private record Body(Map<String, Chosen> choices) {
    }

    private record Chosen(String value, List<String> options) {
    }
}

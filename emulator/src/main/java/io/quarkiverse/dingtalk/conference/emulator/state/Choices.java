package io.quarkiverse.dingtalk.conference.emulator.state;

import java.util.EnumMap;
import java.util.Map;

/** What is chosen at present where the rule of the service is not public. */
public final class Choices {

    private final Map<Choice, String> atFirst = new EnumMap<>(Choice.class);
    private final Map<Choice, String> chosen = new EnumMap<>(Choice.class);

    /**
     * @param atFirst what is chosen in place of defaults, until told otherwise
     * @throws IllegalArgumentException if that is no option
     */
    public Choices(Map<Choice, String> atFirst) {
        for (Choice choice : Choice.values()) {
            this.atFirst.put(choice, required(choice, atFirst.getOrDefault(choice, choice.options().get(0))));
        }
        reset();
    }

    public String of(Choice choice) {
        return chosen.get(choice);
    }

    /** @throws IllegalArgumentException if that is no option */
    public boolean is(Choice choice, String option) {
        return chosen.get(choice).equals(required(choice, option));
    }

    /** @throws IllegalArgumentException if that is no option */
    public void choose(Choice choice, String option) {
        chosen.put(choice, required(choice, option));
    }

    public void reset() {
        chosen.putAll(atFirst);
    }

    private static String required(Choice choice, String option) {
        if (!choice.options().contains(option)) {
            throw new IllegalArgumentException(choice.label() + " is one of " + choice.options() + ", not " + option);
        }
        return option;
    }
}

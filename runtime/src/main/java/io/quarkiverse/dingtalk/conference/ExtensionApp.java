package io.quarkiverse.dingtalk.conference;

import java.util.Map;
import java.util.Optional;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

/**
 * An app that runs inside a meeting (DingTalk calls it a cool app).
 *
 * @param code the app's code, as the developer console shows it
 * @param autoOpen for whom it opens by itself
 * @param data what the app gets handed for this meeting
 * @param clientId the client id of the app; only in the settings of a booked meeting, not sent when booking
 * @param agentId the agent id of the app; only in the information about a meeting, not sent when booking
 * @param unknownValues what DingTalk sent that this version has no constant for, by component name
 */
public record ExtensionApp(String code, Optional<AutoOpen> autoOpen, Optional<String> data, Optional<String> clientId,
        Optional<String> agentId, Map<String, String> unknownValues) {

    public ExtensionApp {
        unknownValues = Map.copyOf(unknownValues);
    }

    /** @throws InvalidRequestException if one of the texts cannot be sent */
    void checkTexts() {
        Texts.checkEncodable("extensionApp.code", code);
        Texts.checkEncodable("extensionApp.data", data);
        unknownValues.forEach((name, value) -> Texts.checkEncodable("extensionApp." + name, value));
    }

    /**
     * An app for a meeting that is going to be booked.
     *
     * @param autoOpen for whom it opens by itself, or null to leave that to DingTalk
     * @param data what the app gets handed, or null
     * @throws InvalidRequestException if the code is blank
     */
    public static ExtensionApp of(String code, AutoOpen autoOpen, String data) {
        return new ExtensionApp(InvalidRequestException.unlessGiven("extensionApp.code", code), Optional.ofNullable(autoOpen),
                Optional.ofNullable(data), Optional.empty(), Optional.empty(), Map.of());
    }
}

package io.quarkiverse.dingtalk.conference.rest.event;

import java.io.IOException;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.quarkiverse.dingtalk.conference.rest.wire.WireJson;

/** The JSON around what is encrypted, in the calls of an HTTP callback and in their answers. */
public final class CallbackEnvelope {

    private static final ObjectReader TREE = WireJson.reader(JsonNode.class);

    private CallbackEnvelope() {
    }

    /** What is encrypted in the body of a call; empty if there is nothing. */
    public static Optional<String> encrypted(byte[] body) {
        try {
            return Optional.ofNullable(TREE.readTree(body).path("encrypt").textValue());
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    public static String answer(String signature, String timestamp, String nonce, String encrypted) {
        return JsonNodeFactory.instance.objectNode().put("msg_signature", signature).put("timeStamp", timestamp)
                .put("nonce", nonce).put("encrypt", encrypted).toString();
    }
}

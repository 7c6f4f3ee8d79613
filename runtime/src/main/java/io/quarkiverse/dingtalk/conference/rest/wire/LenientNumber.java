package io.quarkiverse.dingtalk.conference.rest.wire;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a number that is beyond its type as null. Problem handlers are not asked about those. */
final class LenientNumber<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1;

    private final transient JsonDeserializer<T> strict;

    LenientNumber(Class<T> type, JsonDeserializer<T> strict) {
        super(type);
        this.strict = strict;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return strict.deserialize(parser, context);
        } catch (InputCoercionException tooLarge) {
            return null;
        }
    }
}

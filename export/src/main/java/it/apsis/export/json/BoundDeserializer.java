package it.apsis.export.json;

import java.util.function.BiFunction;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads values of a type by the description that all readers share. */
final class BoundDeserializer<T> extends StdDeserializer<T> {
    private final BiFunction<JsonParser, DeserializationContext, T> reading;

    BoundDeserializer(Class<T> type, BiFunction<JsonParser, DeserializationContext, T> reading) {
        super(type);
        this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        return reading.apply(json, context);
    }
}

package it.apsis.export.json;

import it.apsis.export.jackson.JsonOutput;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes values of a type by the description that all writers share. */
final class BoundSerializer<T> extends StdSerializer<T> {
    private final Writing<T> writing;

    /** Writes a value. */
    @FunctionalInterface
    interface Writing<T> {
        void write(T value, JsonOutput json, SerializationContext context);
    }

    BoundSerializer(Class<T> type, Writing<T> writing) {
        super(type);
        this.writing = writing;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
        try {
            writing.write(value, JsonOutput.on(json), context);
        } catch (UncheckedIOException e) {
            throw JacksonIOException.construct(e.getCause(), json);
        }
    }
}

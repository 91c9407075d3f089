package it.apsis.export.register;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON objects of scalars, one a line. Streaming only: databind takes a third of a second to start. */
final class FlatJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private FlatJson() {}

    /** The texts of an object's scalars; null ones, arrays and objects are left out, for whoever adds fields later. */
    static Map<String, String> read(byte[] line) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("not an object");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                    values.put(name, parser.getString());
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("something follows the object");
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
        return values;
    }

    /** The object on one line, line feed included. */
    static byte[] write(Map<String, @Nullable Object> values) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            generator.writeStartObject();
            values.forEach((name, value) -> {
                generator.writeName(name);
                if (value == null) {
                    generator.writeNull();
                } else if (value instanceof Number number) {
                    generator.writeNumber(number.longValue());
                } else {
                    generator.writeString(value.toString());
                }
            });
            generator.writeEndObject();
        }
        line.write('\n');
        return line.toByteArray();
    }
}

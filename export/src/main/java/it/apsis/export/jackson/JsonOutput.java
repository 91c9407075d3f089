package it.apsis.export.jackson;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one JSON document: UTF-8, LF, numbers in plain notation, any string. The stream is flushed at the end and left
 * open. Not thread-safe.
 */
public final class JsonOutput {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private final JsonGenerator json;
    private final boolean exact;

    private JsonOutput(JsonGenerator json, boolean exact) {
        this.json = json;
        this.exact = exact;
    }

    /**
     * Writes on where somebody else writes a document, who sees to its layout and its end. Half of a surrogate pair becomes
     * U+FFFD: not every generator can write it.
     *
     * @param json where to
     * @return what writes there
     */
    public static JsonOutput on(JsonGenerator json) {
        return new JsonOutput(json, false);
    }

    /**
     * Writes an object on one line, its line feed included, without blanks.
     *
     * @param out where to
     * @param content its members
     * @throws IOException where it cannot be written
     */
    public static void writeLine(OutputStream out, Content content) throws IOException {
        try {
            JsonOutput line =
                    new JsonOutput(FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8), true);
            line.startObject();
            content.write(line);
            line.finish();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** What writes the members of a document. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes the members.
         *
         * @param json where to
         * @throws IOException where they cannot be written
         */
        void write(JsonOutput json) throws IOException;
    }

    /**
     * Writes a document for any reader: half of a surrogate pair, which many refuse, becomes U+FFFD.
     *
     * @param out where to
     * @param content its members
     * @throws IOException where it cannot be written
     */
    public static void write(OutputStream out, Content content) throws IOException {
        root(out, json -> {
            json.startObject();
            content.write(json);
            json.endObject();
        });
    }

    /**
     * Writes a document that is a list, for any reader.
     *
     * @param out where to
     * @param content its items
     * @throws IOException where it cannot be written
     */
    public static void writeArray(OutputStream out, Content content) throws IOException {
        root(out, json -> {
            json.startArray();
            content.write(json);
            json.endArray();
        });
    }

    private static void root(OutputStream out, Content content) throws IOException {
        try {
            JsonOutput output = open(out, false);
            content.write(output);
            output.end();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Starts a document, an object, that is written bit by bit and keeps every string: half of a surrogate pair is escaped. What cannot be written ends in a {@link JacksonIOException}.
     *
     * @param out where to
     * @return the document
     */
    public static JsonOutput exactly(OutputStream out) {
        JsonOutput output = open(out, true);
        output.startObject();
        return output;
    }

    private static JsonOutput open(OutputStream out, boolean exact) {
        return new JsonOutput(FACTORY.createGenerator(new Context(), out, JsonEncoding.UTF8), exact);
    }

    /** Ends a document of {@link #exactly}, flushes it, and gives the buffers back. */
    public void finish() {
        endObject();
        end();
    }

    private void end() {
        json.writeRaw('\n');
        json.flush();
        json.close();
    }

    /** Starts an object in a list, or behind the name of a member. */
    public void startObject() {
        json.writeStartObject();
    }

    /**
     * Starts an object.
     *
     * @param name the name of the member
     */
    public void startObject(String name) {
        name(name);
        json.writeStartObject();
    }

    /** Ends an object. */
    public void endObject() {
        json.writeEndObject();
    }

    /**
     * Starts a list.
     *
     * @param name the name of the member
     */
    public void startArray(String name) {
        name(name);
        json.writeStartArray();
    }

    /** Starts a list in a list, or behind the name of a member. */
    public void startArray() {
        json.writeStartArray();
    }

    /** Ends a list. */
    public void endArray() {
        json.writeEndArray();
    }

    /**
     * Writes a member.
     *
     * @param name its name
     * @param value its value, or null
     */
    public void member(String name, @Nullable String value) {
        name(name);
        if (value == null) {
            json.writeNull();
        } else {
            item(value);
        }
    }

    /**
     * Writes a member.
     *
     * @param name its name
     * @param value its value
     */
    public void member(String name, long value) {
        name(name);
        json.writeNumber(value);
    }

    /**
     * Writes a member.
     *
     * @param name its name
     * @param value its value
     */
    public void member(String name, boolean value) {
        name(name);
        json.writeBoolean(value);
    }

    /**
     * Writes a member that is an exact number, in plain notation.
     *
     * @param name its name
     * @param value its value, or null
     */
    public void number(String name, @Nullable BigDecimal value) {
        name(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.toPlainString());
        }
    }

    /**
     * Writes a member that is null where its number is 0.
     *
     * @param name its name
     * @param value its value
     */
    public void numberOrNull(String name, long value) {
        if (value == 0) {
            member(name, null);
        } else {
            member(name, value);
        }
    }

    /**
     * Writes a text of a list.
     *
     * @param text the text
     */
    public void item(String text) {
        if (Surrogates.firstLone(text) < 0) {
            json.writeString(text);
        } else if (exact) {
            json.writeRawValue(Surrogates.literal(text));
        } else {
            json.writeString(Surrogates.replaced(text));
        }
    }

    /**
     * Writes a number of a list.
     *
     * @param number the number
     */
    public void item(long number) {
        json.writeNumber(number);
    }

    /**
     * Writes a yes or no of a list.
     *
     * @param value the value
     */
    public void item(boolean value) {
        json.writeBoolean(value);
    }

    /** Writes null, in a list or behind the name of a member. */
    public void nothing() {
        json.writeNull();
    }

    /**
     * Writes the name of a member; its value is written next.
     *
     * @param name the name
     */
    public void name(String name) {
        json.writeName(Surrogates.firstLone(name) < 0 ? name : Surrogates.replaced(name));
    }

    /** Carries the layout of one document. */
    private static final class Context extends ObjectWriteContext.Base {
        private final PrettyPrinter layout = new JsonLayout();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return layout;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}

package it.apsis.export.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * The members of the document on lines of their own, and so the items of its lists; all else within them stays on their
 * line. Readable, easy to search and compare line by line, and small. Holds the depth of one document.
 */
final class JsonLayout implements PrettyPrinter {
    /** How deep lines are broken: the document, and lists right in it. */
    private static final int DOCUMENT = 1;

    private static final int LIST = 2;
    private static final String STEP = "  ";

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        if (depth == DOCUMENT) {
            newLine(json);
        }
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
        if (depth == DOCUMENT) {
            newLine(json);
        } else {
            json.writeRaw(' ');
        }
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        depth--;
        if (depth < DOCUMENT && entries > 0) {
            newLine(json);
        }
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        if (depth <= LIST) {
            newLine(json);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(',');
        if (depth <= LIST) {
            newLine(json);
        } else {
            json.writeRaw(' ');
        }
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        depth--;
        if (depth < LIST && values > 0) {
            newLine(json);
        }
        json.writeRaw(']');
    }

    private void newLine(JsonGenerator json) {
        json.writeRaw('\n');
        for (int i = 0; i < depth; i++) {
            json.writeRaw(STEP);
        }
    }
}

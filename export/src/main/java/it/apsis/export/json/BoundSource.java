package it.apsis.export.json;

import it.apsis.export.jackson.JsonSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.exc.MismatchedInputException;

/** The tokens of an application's mapper, whose features say what becomes of unknown members. */
final class BoundSource implements JsonSource {
    private final JsonParser parser;
    private final DeserializationContext context;
    private final Class<?> type;

    BoundSource(JsonParser parser, DeserializationContext context, Class<?> type) {
        this.parser = parser;
        this.context = context;
        this.type = type;
    }

    @Override
    public JsonParser parser() {
        return parser;
    }

    @Override
    public void unknown(String form, String member) {
        context.handleUnknownProperty(parser, null, type, member);
    }

    @Override
    public RuntimeException problem(String english, String italian) {
        return MismatchedInputException.from(parser, type, english);
    }
}

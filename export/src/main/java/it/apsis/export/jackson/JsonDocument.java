package it.apsis.export.jackson;

import it.apsis.export.UnknownMembers;
import it.apsis.statistical.UnusableReturnException;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * A whole document in memory. A member that stands twice in an object, whichever, and anything behind the end are refused.
 */
public final class JsonDocument implements JsonSource {
    private static final int DEEPEST = 32;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final JsonParser parser;
    private final UnknownMembers unknown;

    private JsonDocument(JsonParser parser, UnknownMembers unknown) {
        this.parser = parser;
        this.unknown = unknown;
    }

    /**
     * Reads a document.
     *
     * @param bytes the document, in UTF-8, UTF-16 or UTF-32
     * @param unknown what becomes of members that its form does not have
     * @param reading reads it from its first token
     * @return what was read
     * @throws UnusableReturnException where it is no JSON, not of the form, or followed by anything
     * @param <V> the type of what is read
     */
    public static <V> V read(byte[] bytes, UnknownMembers unknown, Function<JsonSource, V> reading) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            return read(parser, unknown, reading);
        } catch (JacksonException e) {
            throw JsonRefusal.noJson(e, null);
        }
    }

    private static <V> V read(JsonParser parser, UnknownMembers unknown, Function<JsonSource, V> reading) {
        try {
            JsonDocument document = new JsonDocument(parser, unknown);
            document.next();
            V value = reading.apply(document);
            if (parser.nextToken() != null) {
                throw document.problem(
                        "Something follows the end of the JSON document",
                        "Dopo la fine del documento JSON c'è altro: toglierlo");
            }
            return value;
        } catch (JacksonException e) {
            throw JsonRefusal.noJson(e, parser);
        }
    }

    @Override
    public JsonParser parser() {
        return parser;
    }

    @Override
    public void unknown(String form, String member) {
        if (unknown == UnknownMembers.REFUSED) {
            throw problem(
                    "There is no member '" + member + "' in " + form,
                    "Il campo «" + member + "» non esiste in «" + form + "»: toglierlo");
        }
        skip();
    }

    @Override
    public UnusableReturnException problem(String english, String italian) {
        return JsonRefusal.at(parser.currentTokenLocation(), english, italian);
    }
}

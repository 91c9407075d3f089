package it.apsis.export.json;

import it.apsis.export.ReturnSource;
import it.apsis.export.jackson.JsonRefusal;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a document. Whatever the parser throws ends here in the one exception that a reader may throw. */
final class JsonInput implements AutoCloseable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(Limits.constraints())
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .build();

    private final WatchedStream bytes;
    private final JsonParser parser;

    private JsonInput(JsonParser parser, WatchedStream bytes) {
        this.parser = parser;
        this.bytes = bytes;
    }

    private JsonInput(WatchedStream bytes) {
        this.bytes = bytes;
        try {
            this.parser = FACTORY.createParser(ObjectReadContext.empty(), bytes);
        } catch (JacksonException e) {
            throw translated(e, bytes, null);
        }
    }

    /**
     * Opens a document.
     *
     * @param source its bytes
     * @param digest is shown all bytes; null where nobody is
     */
    static JsonInput open(ReturnSource source, @Nullable MessageDigest digest) {
        try {
            InputStream opened = source.open();
            InputStream bytes = digest == null ? opened : new DigestInputStream(opened, digest);
            try {
                return new JsonInput(new WatchedStream(bytes));
            } catch (RuntimeException e) {
                bytes.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes on where somebody else reads: tokens that are in memory already. */
    static JsonInput over(JsonParser parser) {
        return new JsonInput(parser, new WatchedStream(InputStream.nullInputStream()));
    }

    /** Goes on to the next token; null where the document ends. */
    @Nullable
    JsonToken next() {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw translated(e, bytes, parser);
        }
    }

    /** Goes on to the next token, where there must be one. */
    JsonToken nextInside() {
        JsonToken token = next();
        if (token == null) {
            throw unusable("The document ends too early", "Il file si interrompe prima della fine: inviarlo di nuovo");
        }
        return token;
    }

    /** The name of a member, or the text of a text, number or boolean as written. */
    String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw translated(e, bytes, parser);
        }
    }

    /** Passes over what has just begun. What nobody reads is JSON all the same: nothing stands in it twice. */
    void skip() {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (nextInside() != JsonToken.END_ARRAY) {
                skip();
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            Set<String> names = new HashSet<>();
            while (nextInside() != JsonToken.END_OBJECT) {
                String name = text();
                if (!names.add(name)) {
                    throw unusable(
                            "An object has the member '" + name + "' twice",
                            "Un oggetto contiene due volte il campo «" + name + "»: lasciarne uno solo");
                }
                if (names.size() > Limits.UNKNOWN) {
                    throw unusable(
                            "An object has more than " + Limits.UNKNOWN + " members",
                            "Un oggetto contiene più di " + Limits.UNKNOWN + " campi: non può essere una notifica");
                }
                nextInside();
                skip();
            }
        }
    }

    /** A complaint about the token that was read last. */
    UnusableReturnException unusable(String english, String italian) {
        return JsonRefusal.at(parser.currentTokenLocation(), english, italian);
    }

    private static RuntimeException translated(JacksonException e, WatchedStream bytes, @Nullable JsonParser parser) {
        IOException failure = bytes.failure();
        if (failure != null) {
            return new UncheckedIOException(failure);
        }
        if (e instanceof StreamConstraintsException) {
            return Limits.exceeded(e, JsonRefusal.place(e, parser));
        }
        return JsonRefusal.noJson(e, parser);
    }

    /** How a message calls what a token begins. */
    static Bilingual describe(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> new Bilingual("an object", "un oggetto");
            case START_ARRAY -> new Bilingual("a list", "un elenco");
            case VALUE_STRING -> new Bilingual("a text", "un testo");
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Bilingual("a number", "un numero");
            case VALUE_NULL -> Bilingual.same("null");
            default -> new Bilingual("a boolean", "un valore vero o falso");
        };
    }

    @Override
    public void close() {
        try {
            parser.close();
            bytes.close();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

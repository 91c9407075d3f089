package it.apsis.export.jackson;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of a document that is being read, whoever has opened it. Not thread-safe. */
public interface JsonSource {
    /**
     * What the tokens come from.
     *
     * @return the parser
     */
    JsonParser parser();

    /**
     * The token that was read last.
     *
     * @return the token
     */
    default JsonToken token() {
        JsonToken token = parser().currentToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    /**
     * Goes on to the next token.
     *
     * @return the token
     * @throws RuntimeException where there is none, or none that can be read
     */
    default JsonToken next() {
        JsonToken token = parser().nextToken();
        if (token == null) {
            throw problem(
                    "The JSON document is empty, or ends too early",
                    "Il documento JSON è vuoto, o si interrompe prima della fine: inviarlo di nuovo");
        }
        return token;
    }

    /**
     * The name of a member, or the text of a text, number or boolean as written.
     *
     * @return the text
     */
    default String text() {
        return parser().getString();
    }

    /** Passes over what the object or list that has just begun holds. */
    default void skip() {
        parser().skipChildren();
    }

    /**
     * Meets a member that the form does not have: passes over its value, which has just begun, or refuses it.
     *
     * @param form the name of the form
     * @param member the name of the member
     */
    void unknown(String form, String member);

    /**
     * A complaint about the token that was read last.
     *
     * @param english what is wrong
     * @param italian the same in Italian
     * @return an exception to throw
     */
    RuntimeException problem(String english, String italian);
}

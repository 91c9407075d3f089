package it.apsis.export.jackson;

import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** Why a document in JSON cannot be used, and where. */
public final class JsonRefusal {
    private JsonRefusal() {}

    /**
     * A complaint about a place in a document.
     *
     * @param place the place, or null
     * @param english what is wrong
     * @param italian the same in Italian
     * @return an exception to throw
     */
    public static UnusableReturnException at(@Nullable TokenStreamLocation place, String english, String italian) {
        Bilingual where = place(place);
        return new UnusableReturnException(new Bilingual(english + where.en(), italian + where.it()));
    }

    /**
     * What is said of bytes that are no JSON, never in the words of the parser.
     *
     * @param problem what the parser says
     * @param parser the parser, of no use any more afterwards; null where there was none yet
     * @return an exception to throw
     */
    public static UnusableReturnException noJson(JacksonException problem, @Nullable JsonParser parser) {
        Bilingual where = place(problem, parser);
        Bilingual wrong = ParserComplaint.of(problem, parser);
        return new UnusableReturnException(
                new Bilingual(
                        "This is no JSON that can be read" + where.en() + ": " + wrong.en(),
                        "Il file non è in un formato JSON leggibile" + where.it() + ": " + wrong.it()
                                + ". Correggerlo, o esportarlo di nuovo"),
                problem);
    }

    /**
     * How a sentence names the place of a complaint.
     *
     * @param problem what the parser says; of what is too long or too deep it does not say where
     * @param parser the parser, which has come no further; null where there was none yet
     * @return line and column in brackets, behind a space; nothing where they are not known
     */
    public static Bilingual place(JacksonException problem, @Nullable JsonParser parser) {
        TokenStreamLocation said = problem.getLocation();
        return place(said == null && parser != null ? parser.currentLocation() : said);
    }

    private static Bilingual place(@Nullable TokenStreamLocation place) {
        return place == null || place.getLineNr() < 1
                ? Bilingual.same("")
                : new Bilingual(
                        " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")",
                        " (riga " + place.getLineNr() + ", colonna " + place.getColumnNr() + ")");
    }
}

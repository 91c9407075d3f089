package it.apsis.export.jackson;

import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Why a document in JSON cannot be used, and where. */
public final class JsonRefusal {
    private static final int LONGEST_REASON = 160;

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
     * What is said of bytes that are no JSON. What the parser says is kept as it is.
     *
     * @param problem what the parser says
     * @return an exception to throw
     */
    public static UnusableReturnException noJson(JacksonException problem) {
        Bilingual where = place(problem.getLocation());
        String reason = reason(problem);
        return new UnusableReturnException(
                new Bilingual(
                        "This is no JSON that can be read" + where.en() + ": " + reason,
                        "Il file non è in un formato JSON leggibile" + where.it()
                                + ": correggerlo, o esportarlo di nuovo (" + reason + ")"),
                problem);
    }

    /**
     * How a sentence names a place.
     *
     * @param place the place, or null
     * @return line and column in brackets, behind a space; nothing where they are not known
     */
    public static Bilingual place(@Nullable TokenStreamLocation place) {
        return place == null || place.getLineNr() < 1
                ? Bilingual.same("")
                : new Bilingual(
                        " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")",
                        " (riga " + place.getLineNr() + ", colonna " + place.getColumnNr() + ")");
    }

    private static String reason(JacksonException problem) {
        String message = String.valueOf(problem.getOriginalMessage());
        return message.codePointCount(0, message.length()) <= LONGEST_REASON
                ? message
                : message.substring(0, message.offsetByCodePoints(0, LONGEST_REASON));
    }
}

package it.apsis.validation.declared;

import it.apsis.statistical.Amount;
import it.apsis.statistical.CrsId;
import it.apsis.statistical.Keywords;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import it.apsis.statistical.SdgFocus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tests ask of answers, whatever their type. */
final class Values {
    private Values() {}

    /** A reader leaves a blank text out; an application may well hand one over. */
    static boolean isGiven(@Nullable Object answer) {
        if (answer instanceof String text) {
            return !text.isBlank();
        }
        return answer instanceof List<?> list ? !list.isEmpty() : answer != null;
    }

    /** Offices write a zero or a dash where others leave the cell blank. */
    static boolean isNone(@Nullable Object answer) {
        return !isGiven(answer) || (answer instanceof Amount amount && amount.signum() == 0);
    }

    /** The values of an answer that can have several. */
    static List<?> all(Object answer) {
        if (answer instanceof Purposes purposes) {
            return purposes.shares().stream().map(PurposeShare::purpose).toList();
        }
        if (answer instanceof SdgFocus focus) {
            return focus.targets();
        }
        if (answer instanceof Keywords keywords) {
            return keywords.tags();
        }
        return answer instanceof List<?> list ? list : List.of(answer);
    }

    static int year(Object answer) {
        if (answer instanceof CrsId number) {
            return number.year();
        }
        if (answer instanceof LocalDate day) {
            return day.getYear();
        }
        throw new IllegalArgumentException("Nothing with a year: " + answer);
    }
}

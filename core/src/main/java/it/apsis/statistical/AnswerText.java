package it.apsis.statistical;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How an answer is written in a cell, in every layout: what this writes, every reader reads back as the same answer. */
public final class AnswerText {
    private static final int AMBIGUOUS_DECIMALS = 3;

    private AnswerText() {}

    /**
     * The text of an answer.
     *
     * @param answer an answer of an {@link ActivityRecord}, or null
     * @return its canonical text; empty for a blank answer
     */
    public static String of(@Nullable Object answer) {
        if (answer == null) {
            return "";
        }
        if (answer instanceof String text) {
            return text;
        }
        if (answer instanceof ActivityCode code) {
            return code.value();
        }
        if (answer instanceof Amount amount) {
            return amount(amount.thousandEuro());
        }
        if (answer instanceof LocalDate date) {
            return date(date);
        }
        if (answer instanceof Boolean flag) {
            return flag ? "1" : "";
        }
        return answer.toString();
    }

    /** Three decimals look like a thousand to half of the world: one zero more, and nobody can misread it. */
    private static String amount(BigDecimal number) {
        return number.scale() == AMBIGUOUS_DECIMALS ? number.toPlainString() + "0" : number.toPlainString();
    }

    /** {@code DD-MM-YYYY}, the notation of the form. */
    private static String date(LocalDate date) {
        return String.format(Locale.ROOT, "%02d-%02d-%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}

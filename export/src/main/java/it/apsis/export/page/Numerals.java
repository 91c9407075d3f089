package it.apsis.export.page;

import it.apsis.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are written in a language. The library's own: those of the platform differ between releases. */
public final class Numerals {
    private static final int GROUP = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final char decimal;
    private final char grouping;

    /**
     * Numbers of a language.
     *
     * @param language the language
     */
    public Numerals(Language language) {
        this.decimal = language == Language.ITALIAN ? ',' : '.';
        this.grouping = language == Language.ITALIAN ? '.' : ',';
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return its digits in groups of three
     */
    public String whole(long number) {
        return rounded(BigDecimal.valueOf(number), 0);
    }

    /**
     * An amount.
     *
     * @param amount thousands of euro
     * @return the amount, rounded half up to two decimals
     */
    public String amount(BigDecimal amount) {
        return rounded(amount, 2);
    }

    /**
     * A part of a whole.
     *
     * @param part the part
     * @param whole the whole
     * @return the part in per cent, rounded half up to one decimal; a dash where the whole is not above zero
     */
    public String share(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0) {
            return "–";
        }
        return rounded(part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP), 1) + " %";
    }

    private String rounded(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        String[] parts = rounded.abs().toPlainString().split("\\.", -1);
        StringBuilder text = new StringBuilder(parts[0]);
        for (int i = parts[0].length() - GROUP; i > 0; i -= GROUP) {
            text.insert(i, grouping);
        }
        if (parts.length > 1) {
            text.append(decimal).append(parts[1]);
        }
        return rounded.signum() < 0 ? "\u2212" + text : text.toString();
    }
}

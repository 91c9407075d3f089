package it.apsis.export.sheet;

import it.apsis.export.ooxml.CellKind;
import it.apsis.export.ooxml.SheetCell;
import it.apsis.schema.AnswerType;
import it.apsis.statistical.AnswerText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook says, as a text that every reader of answers understands. Immutable. */
public final class CellValues {
    /** What spreadsheets show of a number, and all that they calculate with. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** In the system of 1900 the days before this one are counted from another day, because of a 29 February. */
    private static final int FIRST_TRUE_DAY = 61;

    /** The last day of the year 9999. */
    private static final int LAST_DAY = 2_958_465;

    private static final int MOST_DIGITS = 400;
    private static final int AMBIGUOUS_DECIMALS = 3;
    private static final int ISO_DATE = 10;

    private final boolean since1904;

    /**
     * The values of a workbook.
     *
     * @param since1904 whether its days are counted from 1904
     */
    public CellValues(boolean since1904) {
        this.since1904 = since1904;
    }

    /**
     * The text of a cell.
     *
     * @param cell the cell
     * @param type the type of the answer that its column asks for; null where it asks for none
     * @return the text
     */
    public String text(SheetCell cell, @Nullable AnswerType type) {
        return switch (cell.type()) {
            case TEXT, ERROR -> cell.text();
            case UNCALCULATED -> "=";
            case BOOLEAN -> truth(cell.text(), type);
            case ISO_DAY -> isoDay(cell.text());
            case NUMBER -> number(cell, type);
        };
    }

    private static String truth(String value, @Nullable AnswerType type) {
        boolean yes = value.equals("1") || value.equalsIgnoreCase("true");
        if (type == AnswerType.FLAG || type == AnswerType.MARKER) {
            return yes ? "1" : "0";
        }
        return yes ? "TRUE" : "FALSE";
    }

    private static String isoDay(String text) {
        try {
            return AnswerText.of(LocalDate.parse(text.substring(0, Math.min(ISO_DATE, text.length()))));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private String number(SheetCell cell, @Nullable AnswerType type) {
        BigDecimal number = exact(cell.text());
        if (number == null) {
            return cell.text();
        }
        if (cell.kind() == CellKind.DAY) {
            LocalDate day = day(number);
            return day == null ? number.toPlainString() : AnswerText.of(day);
        }
        if (cell.kind() == CellKind.PERCENT) {
            return stripped(number.movePointRight(2)).toPlainString() + "%";
        }
        boolean ambiguous = type == AnswerType.AMOUNT && number.scale() == AMBIGUOUS_DECIMALS;
        return ambiguous ? number.toPlainString() + "0" : number.toPlainString();
    }

    /** The number that a spreadsheet shows: its files carry the noise of binary fractions. */
    private static @Nullable BigDecimal exact(String text) {
        if (text.length() > MOST_DIGITS) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            boolean sane = Math.abs((long) number.precision() - number.scale()) < MOST_DIGITS;
            return sane ? stripped(number.round(SHOWN)) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static BigDecimal stripped(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    private @Nullable LocalDate day(BigDecimal number) {
        int serial = number.signum() < 0 || number.precision() - number.scale() > 7 ? -1 : number.intValue();
        if (serial < 0 || serial > LAST_DAY) {
            return null;
        }
        if (since1904) {
            return EPOCH_1904.plusDays(serial);
        }
        return serial < FIRST_TRUE_DAY
                ? serial == 0 ? null : EPOCH_1900.plusDays(serial + 1L)
                : EPOCH_1900.plusDays(serial);
    }
}

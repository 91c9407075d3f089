package it.apsis.export.workbook;

import it.apsis.export.cell.CellReader;
import it.apsis.export.cell.CellReaders;
import it.apsis.export.cell.DecimalMark;
import it.apsis.export.cell.ReadCell;
import it.apsis.export.ooxml.CellKind;
import it.apsis.export.ooxml.SheetCell;
import it.apsis.export.sheet.CellValues;
import it.apsis.export.sheet.NamedCode;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one column: what spreadsheets do to answers on top of what text files do. Immutable.
 *
 * <p>A code may stand with its name, as the drop-down lists write it; a number that lost its zeros in front gets them
 * back; the error of a formula is no answer.
 */
final class CellReading {
    private static final int RATE_DIGITS = 5;

    private final CellReader reader;
    private final @Nullable AnswerType type;
    private final boolean named;
    private final boolean several;

    private CellReading(CellReader reader, @Nullable AnswerType type, boolean named) {
        this.reader = reader;
        this.type = type;
        this.named = named;
        this.several = type == AnswerType.CODES || type == AnswerType.TAGS;
    }

    /** The cells of a field. */
    static CellReading of(Field field, int flowYear, DecimalMark mark) {
        boolean named = switch (field.answer()) {
            case CODE, CODES, WEIGHTED_CODES, MARKER, FLAG, TAGS -> true;
            case INTEGER -> field.codeList().isPresent();
            default -> false;
        };
        return new CellReading(CellReaders.of(field, flowYear, mark), field.answer(), named);
    }

    /** Cells that answer no field, and are kept. */
    static CellReading kept() {
        return new CellReading(ReadCell::kept, null, false);
    }

    ReadCell read(SheetCell cell, CellValues values) {
        String text = values.text(cell, type);
        if (type != null && cell.type() == SheetCell.Type.ERROR) {
            return ReadCell.refused(text, "cell_error_value");
        }
        if (type != null && cell.type() == SheetCell.Type.UNCALCULATED) {
            return ReadCell.refused(text, "formula_not_calculated");
        }
        if (type == AnswerType.RATE && cell.type() == SheetCell.Type.NUMBER) {
            return rate(cell, text);
        }
        ReadCell read = reader.read(text);
        if (named && hasDash(text) && (read.unreadable() != null || type == AnswerType.TAGS)) {
            return withoutNames(text, read);
        }
        return read;
    }

    private static boolean hasDash(String text) {
        return text.indexOf('-') > 0 || text.indexOf('–') > 0 || text.indexOf('—') > 0;
    }

    private ReadCell withoutNames(String text, ReadCell otherwise) {
        String codes = several ? each(text) : NamedCode.of(text);
        if (codes.equals(text)) {
            return otherwise;
        }
        ReadCell read = reader.read(codes);
        return read.unreadable() == null ? read.writtenAs(text) : otherwise;
    }

    private static String each(String text) {
        StringBuilder codes = new StringBuilder();
        for (String part : text.split(";", -1)) {
            codes.append(codes.isEmpty() ? "" : ";").append(NamedCode.of(part.strip()));
        }
        return codes.toString();
    }

    /** A rate has five digits: a number cell has lost those in front, a percentage says the same in other words. */
    private ReadCell rate(SheetCell cell, String text) {
        String digits = text;
        if (cell.kind() == CellKind.PERCENT) {
            String percent = text.substring(0, text.length() - 1);
            int point = percent.indexOf('.');
            int decimals = point < 0 ? 0 : percent.length() - point - 1;
            digits = decimals > 3 ? text : percent.replace(".", "") + "0".repeat(3 - decimals);
        }
        boolean whole = !digits.isEmpty() && digits.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        if (!whole || digits.equals("0") || (digits.length() >= RATE_DIGITS && digits.equals(text))) {
            return reader.read(digits).writtenAs(text);
        }
        String padded = "0".repeat(Math.max(0, RATE_DIGITS - digits.length())) + digits;
        return reader.read(padded).repairedFrom(text, padded);
    }

    @Nullable
    AnswerType type() {
        return type;
    }
}

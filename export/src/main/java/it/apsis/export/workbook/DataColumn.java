package it.apsis.export.workbook;

import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import org.jspecify.annotations.Nullable;

/**
 * A column of the sheet of activities.
 *
 * @param field the field that its cells answer; null for the sector, which only helps to choose a purpose
 * @param header its header
 * @param choices its drop-down list, or null
 */
record DataColumn(
        @Nullable Field field, String header, @Nullable ChoiceList choices) {
    private static final double TITLE = 38;
    private static final double PROSE = 46;
    private static final double CODE = 30;
    private static final double NARROW = 14;
    private static final double AMOUNT = 15;
    private static final int LONG = 120;

    /** Whether a row without it is not complete. */
    boolean isMandatory() {
        return field != null && field.isMandatory();
    }

    double width() {
        if (field == null || (choices != null && !isShort())) {
            return CODE;
        }
        return switch (field.answer()) {
            case LONG_TEXT -> PROSE;
            case TEXT -> field.maxLength().orElse(0) >= LONG ? TITLE : CODE;
            case AMOUNT -> AMOUNT;
            case MARKER, FLAG -> 22;
            case CODES, TAGS -> CODE;
            default -> NARROW;
        };
    }

    private boolean isShort() {
        return field != null && (field.answer() == AnswerType.MARKER || field.answer() == AnswerType.FLAG);
    }

    /** How its cells are formatted. */
    String format() {
        if (field == null || choices != null) {
            return CellFormats.TEXT;
        }
        return CellFormats.of(field.answer());
    }

    /** How its cells are aligned. */
    String alignment() {
        return field != null && field.answer() == AnswerType.AMOUNT ? "right" : "left";
    }
}

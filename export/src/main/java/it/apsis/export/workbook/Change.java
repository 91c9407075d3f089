package it.apsis.export.workbook;

import it.apsis.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not in this year's workbook as it was in the other year's, or that somebody has to look at.
 *
 * @param kind what it is
 * @param question the key of the field; null where it is about none
 * @param row the row in the new workbook; 0 where it is about all rows
 * @param value what was written, or what there was to choose
 * @param successors codes that took the place of one that was retired; what there is to choose now
 */
public record Change(Kind kind, @Nullable String question, long row, String value, List<String> successors) {
    /** What can change. */
    public enum Kind {
        /** The form has a field that it did not have. */
        FIELD_ADDED,
        /** The form no longer has a field; what was written in it is listed. */
        FIELD_DROPPED,
        /** A marker allows other scores than it did. */
        SCORES_CHANGED,
        /** A code is no longer valid. It was kept: its successors are a hint. */
        CODE_RETIRED,
        /** A code is valid, with another name than it had. */
        CODE_RENAMED,
        /** A text is longer than it may be. */
        TEXT_TOO_LONG,
        /** Something that could not be read was kept as it was written. */
        NOT_READ,
        /** A column of no field was left out; what was written in it is listed. */
        COLUMN_LEFT_OUT,
        /** The reporting year was kept. */
        YEAR_KEPT
    }

    /**
     * Copies the list.
     *
     * @param kind what it is
     * @param question the key of the field; null where it is about none
     * @param row the row in the new workbook; 0 where it is about all rows
     * @param value what was written, or what there was to choose
     * @param successors codes that took the place of one that was retired; what there is to choose now
     */
    public Change {
        successors = List.copyOf(successors);
    }

    /**
     * What there is to say of it.
     *
     * @param language the language
     * @return a sentence
     */
    public String message(Language language) {
        String key = "change." + kind.name().toLowerCase(Locale.ROOT);
        return Words.in(language).get(key, Map.of("value", value, "successors", String.join(", ", successors)));
    }
}

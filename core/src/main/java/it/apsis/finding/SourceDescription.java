package it.apsis.finding;

import org.jspecify.annotations.Nullable;

/**
 * The document that a report is about.
 *
 * @param file the name of the file, without its folder; null where it came from no file
 * @param sheet the name of the sheet of a workbook, or null
 * @param layout the name of the column layout that was recognised; null where the document has no columns
 * @param rows the activities (or sheets, or answers) that were read
 * @param skippedRows the blank rows and totals rows between the header and the last row with anything in it
 * @param sha256 the SHA-256 of its bytes in lower-case hexadecimal, or null where it was not computed
 */
public record SourceDescription(
        @Nullable String file,
        @Nullable String sheet,
        @Nullable String layout,
        long rows,
        long skippedRows,
        @Nullable String sha256) {}

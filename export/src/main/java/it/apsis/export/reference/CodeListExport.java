package it.apsis.export.reference;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.Validity;
import it.apsis.export.guard.FormulaGuard;
import it.apsis.export.jackson.JsonOutput;
import it.apsis.export.table.TableSchema;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Writes the periods of codes: one object, or one line, for each period. */
public final class CodeListExport {
    private static final String NO_YEAR = "    ";

    private CodeListExport() {}

    /**
     * Writes periods as a JSON array of {@code code, parent, name, unofficial, validFrom, validTo, replacedBy,
     * validForYear}, in UTF-8.
     *
     * @param entries the periods
     * @param year fills {@code validForYear}, which is null without it
     * @param language the language of the names
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    public static void json(List<CodeEntry> entries, OptionalInt year, Language language, OutputStream out)
            throws IOException {
        JsonOutput.writeArray(out, json -> {
            for (CodeEntry entry : entries) {
                json.startObject();
                for (CodeColumn column : CodeColumn.values()) {
                    column.write(column.value(entry, year, language), json);
                }
                json.endObject();
            }
        });
    }

    /**
     * Writes periods as CSV with the same columns, several successors separated by blanks: UTF-8, commas, line feeds.
     *
     * @param entries the periods
     * @param year fills {@code validForYear}, which is blank without it
     * @param language the language of the names
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    public static void csv(List<CodeEntry> entries, OptionalInt year, Language language, Writer out)
            throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        List<CodeColumn> columns = List.of(CodeColumn.values());
        csv.writeRecord(columns.stream().map(CodeColumn::key).toList());
        for (CodeEntry entry : entries) {
            csv.writeRecord(columns.stream()
                    .map(column -> FormulaGuard.protect(CodeColumn.text(column.value(entry, year, language))))
                    .toList());
        }
        csv.flush();
    }

    /**
     * What the columns of {@link #csv} are.
     *
     * @return the columns
     */
    public static TableSchema schema() {
        return TableSchema.of(
                Arrays.stream(CodeColumn.values()).map(CodeColumn::field).toList());
    }

    /**
     * Writes periods as lines for a terminal: code, years, name, and what is to be said beside.
     *
     * @param entries the periods
     * @param year marks those that are not valid in it
     * @param language the language
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    public static void text(List<CodeEntry> entries, OptionalInt year, Language language, Writer out)
            throws IOException {
        boolean italian = language == Language.ITALIAN;
        int width =
                entries.stream().mapToInt(entry -> entry.code().length()).max().orElse(0);
        for (CodeEntry entry : entries) {
            out.write(entry.code() + " ".repeat(width - entry.code().length()) + "  ");
            out.write(years(entry.validity()) + "  " + entry.name().in(language));
            if (!entry.replacedBy().isEmpty()) {
                out.write((italian ? " -> ora " : " -> now ") + String.join(", ", entry.replacedBy()));
            }
            if (year.isPresent() && !entry.validity().contains(year.getAsInt())) {
                out.write((italian ? "  [non valido nel " : "  [not valid in ") + year.getAsInt() + "]");
            }
            if (italian && entry.unofficial()) {
                out.write("  [traduzione non ufficiale]");
            }
            out.write('\n');
        }
        out.flush();
    }

    private static String years(Validity validity) {
        return year(validity.startsIn()) + "-" + year(validity.endsIn());
    }

    private static String year(OptionalInt year) {
        return year.isPresent() ? String.valueOf(year.getAsInt()) : NO_YEAR;
    }
}

package it.apsis.export.practice;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import it.apsis.export.jackson.JsonOutput;
import it.apsis.practice.OperatorStatistics;
import it.apsis.practice.PracticeStatistics;
import it.apsis.practice.SheetCounters;
import it.apsis.practice.StatisticsRow;
import it.apsis.practice.StatisticsTable;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statistics of a collection as JSON, as CSV and as tables to read. */
public final class StatisticsExport {
    private static final String OPERATORS = "operators";
    private static final int WIDEST = 56;

    private StatisticsExport() {}

    /**
     * Writes statistics as JSON.
     *
     * @param statistics the statistics
     * @param language the language of the labels and the note
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    public static void json(PracticeStatistics statistics, Language language, OutputStream out) throws IOException {
        JsonOutput.write(out, json -> {
            json.member("note", statistics.note().in(language));
            counters(statistics.sheets(), json);
            json.startArray("tables");
            statistics.tables().forEach(table -> table(table, language, json));
            json.endArray();
            OperatorStatistics operators = statistics.operators();
            json.startObject(OPERATORS);
            json.member("answered", operators.answered());
            json.number("sum", new BigDecimal(operators.sum()));
            json.number("q1", operators.q1());
            json.number("median", operators.median());
            json.number("q3", operators.q3());
            json.endObject();
        });
    }

    private static void counters(SheetCounters sheets, JsonOutput json) {
        json.startObject("sheets");
        json.member("received", sheets.received());
        json.member("underReview", sheets.underReview());
        json.member("admitted", sheets.admitted());
        json.member("excluded", sheets.excluded());
        json.member("published", sheets.published());
        json.member("withdrawn", sheets.withdrawn());
        json.endObject();
    }

    private static void table(StatisticsTable table, Language language, JsonOutput json) {
        json.startObject();
        json.member("name", table.name());
        json.member("title", table.title().in(language));
        json.member("multiple", table.multiple());
        json.member("denominator", table.denominator());
        json.member("note", note(table, language));
        json.startArray("rows");
        for (StatisticsRow row : table.rows()) {
            json.startObject();
            json.member("code", row.code());
            if (row.crossed() != null) {
                json.member("class", row.crossed());
            }
            json.member("label", row.label().in(language));
            json.member("count", row.count());
            json.member("share", text(row.share()));
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    /**
     * Writes statistics as CSV: a line for each row of each table, the counters and the operators.
     *
     * @param statistics the statistics
     * @param language the language of the labels and the note
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    public static void csv(PracticeStatistics statistics, Language language, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("table", "code", "class", "label", "count", "share", "denominator", "multiple", "note");
        String note = statistics.note().in(language);
        SheetCounters sheets = statistics.sheets();
        line(csv, "sheets", "received", sheets.received(), note);
        line(csv, "sheets", "underReview", sheets.underReview(), note);
        line(csv, "sheets", "admitted", sheets.admitted(), note);
        line(csv, "sheets", "excluded", sheets.excluded(), note);
        line(csv, "sheets", "published", sheets.published(), note);
        line(csv, "sheets", "withdrawn", sheets.withdrawn(), note);
        for (StatisticsTable table : statistics.tables()) {
            for (StatisticsRow row : table.rows()) {
                csv.writeRecord(
                        table.name(),
                        row.code(),
                        row.crossed() == null ? "" : row.crossed(),
                        row.label().in(language),
                        String.valueOf(row.count()),
                        blank(row.share()),
                        String.valueOf(table.denominator()),
                        String.valueOf(table.multiple()),
                        note(table, language));
            }
        }
        OperatorStatistics operators = statistics.operators();
        line(csv, OPERATORS, "answered", operators.answered(), note);
        line(csv, OPERATORS, "sum", operators.sum(), note);
        line(csv, OPERATORS, "q1", operators.q1(), note);
        line(csv, OPERATORS, "median", operators.median(), note);
        line(csv, OPERATORS, "q3", operators.q3(), note);
        csv.flush();
    }

    private static void line(CsvWriter csv, String table, String code, @Nullable Object value, String note) {
        csv.writeRecord(table, code, "", "", value == null ? "" : value.toString(), "", "", "false", note);
    }

    /**
     * Writes statistics as tables to read.
     *
     * @param statistics the statistics
     * @param language the language
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    public static void text(PracticeStatistics statistics, Language language, Writer out) throws IOException {
        SheetCounters sheets = statistics.sheets();
        out.write(new Bilingual(
                                "Sheets received: %s (under review %s, admitted %s, excluded %s, published %s, withdrawn %s)",
                                "Schede ricevute: %s (in revisione %s, ammesse %s, escluse %s, pubblicate %s, ritirate %s)")
                        .in(language)
                        .formatted(
                                sheets.received(),
                                sheets.underReview(),
                                sheets.admitted(),
                                sheets.excluded(),
                                sheets.published(),
                                sheets.withdrawn())
                + "\n");
        for (StatisticsTable table : statistics.tables()) {
            out.write("\n" + table.title().in(language) + "\n");
            int width = Math.min(
                    WIDEST,
                    table.rows().stream()
                            .mapToInt(row -> label(row, language).length())
                            .max()
                            .orElse(0));
            for (StatisticsRow row : table.rows()) {
                String label = label(row, language);
                String share = row.share() == null ? "" : percent(row.share(), language);
                String count = String.valueOf(row.count());
                out.write("  " + label + " ".repeat(Math.max(0, width - label.length()))
                        + " ".repeat(Math.max(1, 7 - count.length())) + count
                        + (share.isEmpty() ? "" : " ".repeat(Math.max(1, 10 - share.length())) + share) + "\n");
            }
            for (Bilingual note : table.notes()) {
                out.write("  * " + note.in(language) + "\n");
            }
        }
        operators(statistics.operators(), language, out);
        out.write("  * " + statistics.note().in(language) + "\n");
        out.flush();
    }

    private static void operators(OperatorStatistics operators, Language language, Writer out) throws IOException {
        out.write("\n"
                + new Bilingual(
                                "Operators: %s sheets say so, %s in all, quartiles %s, %s, %s",
                                "Operatori: indicati in %s schede, %s in tutto, quartili %s, %s, %s")
                        .in(language)
                        .formatted(
                                operators.answered(),
                                operators.sum(),
                                dash(operators.q1()),
                                dash(operators.median()),
                                dash(operators.q3()))
                + "\n");
    }

    private static String label(StatisticsRow row, Language language) {
        Bilingual crossed = row.crossedLabel();
        String label = row.label().in(language);
        return crossed == null ? label : label + " / " + crossed.in(language);
    }

    private static String percent(BigDecimal share, Language language) {
        String plain = share.toPlainString();
        return (language == Language.ITALIAN ? plain.replace('.', ',') : plain) + " %";
    }

    private static String note(StatisticsTable table, Language language) {
        return table.notes().stream().map(note -> note.in(language)).collect(Collectors.joining(". "));
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static String blank(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String dash(@Nullable BigDecimal number) {
        return number == null ? "-" : number.toPlainString();
    }
}

package it.apsis.export.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import it.apsis.entity.BodyRegister;
import it.apsis.entity.EntityKind;
import it.apsis.export.guard.FormulaGuard;
import it.apsis.export.table.TableSchema;
import it.apsis.register.CampaignState;
import it.apsis.register.Content;
import it.apsis.register.Coverage;
import it.apsis.register.SubmissionCheck;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Registers and coverage as CSV to read: RFC 4180 in UTF-8 with commas and line feeds. */
public final class RegisterCsv {
    private RegisterCsv() {}

    /**
     * Writes what counts in a campaign, one submission a row. The stream is flushed and not closed.
     *
     * @param state the state
     * @param bodies the bodies that are known, for kinds and names
     * @param out where to
     * @throws IOException where it cannot be written
     */
    public static void write(CampaignState state, BodyRegister bodies, OutputStream out) throws IOException {
        register(state, bodies, null, out);
    }

    /**
     * Writes what counts in a campaign, one submission a row; the counts of findings are those of the return and those
     * of the submission together. The stream is flushed and not closed.
     *
     * @param state the state
     * @param bodies the bodies that are known, for kinds and names
     * @param check what is to be said of submissions
     * @param out where to
     * @throws IOException where it cannot be written
     */
    public static void write(CampaignState state, BodyRegister bodies, SubmissionCheck check, OutputStream out)
            throws IOException {
        register(state, bodies, check, out);
    }

    private static void register(
            CampaignState state, BodyRegister bodies, @Nullable SubmissionCheck check, OutputStream out)
            throws IOException {
        write(
                RegisterTable.Column.values(),
                state.submissions().stream()
                        .map(one -> RegisterTable.row(one, bodies, check))
                        .toList(),
                out);
    }

    /**
     * Writes the coverage of a campaign, one kind and Regione a row. The stream is flushed and not closed.
     *
     * @param coverage the coverage
     * @param bodies the bodies that are known, for the names of the Regioni
     * @param out where to
     * @throws IOException where it cannot be written
     */
    public static void write(Coverage coverage, BodyRegister bodies, OutputStream out) throws IOException {
        write(
                RegisterTable.CoverageColumn.values(),
                coverage.lines().stream()
                        .map(line -> RegisterTable.row(line, bodies))
                        .toList(),
                out);
    }

    /**
     * What the columns of a register are.
     *
     * @return the columns
     */
    public static TableSchema registerSchema() {
        return RegisterTable.schema("register", RegisterTable.Column.values());
    }

    /**
     * What the columns of a coverage are.
     *
     * @return the columns
     */
    public static TableSchema coverageSchema() {
        return RegisterTable.schema("coverage", RegisterTable.CoverageColumn.values());
    }

    private static void write(RegisterTable.Titled[] columns, List<List<@Nullable Object>> rows, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord(Arrays.stream(columns).map(RegisterTable.Titled::key).toList());
        for (List<@Nullable Object> row : rows) {
            csv.writeRecord(row.stream()
                    .map(RegisterCsv::text)
                    .map(FormulaGuard::protect)
                    .toList());
        }
        csv.flush();
        writer.flush();
    }

    private static String text(@Nullable Object value) {
        if (value instanceof EntityKind kind) {
            return kind.key();
        }
        return value instanceof Content content ? content.key() : Objects.toString(value, "");
    }
}

package it.apsis.export.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import it.apsis.entity.Body;
import it.apsis.entity.BodyRegister;
import it.apsis.export.guard.FormulaGuard;
import it.apsis.finding.Finding;
import it.apsis.finding.Severity;
import it.apsis.register.CampaignState;
import it.apsis.register.Coverage;
import it.apsis.register.RegisteredSubmission;
import it.apsis.register.Submission;
import it.apsis.register.SubmissionCheck;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Registers and coverage as CSV to read: RFC 4180 in UTF-8 with commas and line feeds. */
public final class RegisterCsv {
    private static final List<String> REGISTER = List.of(
            "file",
            "entity",
            "kind",
            "name",
            "received",
            "timing",
            "inclusion",
            "current",
            "includable",
            "duplicate_of",
            "content",
            "activities",
            "errors",
            "warnings",
            "infos",
            "reason");
    private static final List<String> COVERAGE = List.of("kind", "region", "invited", "answered", "positive", "nil");

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
        write(
                REGISTER,
                state.submissions().stream()
                        .map(one -> row(one, bodies, List.of()))
                        .toList(),
                out);
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
        write(
                REGISTER,
                state.submissions().stream()
                        .map(one -> row(one, bodies, check.findings(one)))
                        .toList(),
                out);
    }

    private static List<String> row(RegisteredSubmission registered, BodyRegister bodies, List<Finding> findings) {
        Submission submission = registered.submission();
        Optional<Body> body = bodies.find(submission.entity());
        return List.of(
                submission.file(),
                submission.named(),
                body.map(one -> one.kind().key()).orElse(""),
                body.map(Body::name).orElse(""),
                text(submission.received()),
                registered.timing().name(),
                registered.inclusion().name(),
                Boolean.toString(registered.current()),
                Boolean.toString(registered.includable()),
                registered.duplicateOf().map(Submission::file).orElse(""),
                submission.content().key(),
                Long.toString(submission.activities()),
                count(submission.verdict().errors(), findings, Severity.ERROR),
                count(submission.verdict().warnings(), findings, Severity.WARNING),
                count(submission.verdict().infos(), findings, Severity.INFO),
                text(submission.reason()));
    }

    private static String count(long ofReturn, List<Finding> ofSubmission, Severity severity) {
        return Long.toString(ofReturn
                + ofSubmission.stream()
                        .filter(finding -> finding.severity() == severity)
                        .count());
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
        write(COVERAGE, coverage.lines().stream().map(line -> row(line, bodies)).toList(), out);
    }

    private static List<String> row(Coverage.Line line, BodyRegister bodies) {
        return List.of(
                line.kind().key(),
                line.regionCode()
                        .map(code -> bodies.regionName(code).orElse(code))
                        .orElse(""),
                Long.toString(line.invited()),
                Long.toString(line.answered()),
                Long.toString(line.positive()),
                Long.toString(line.nil()));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static void write(List<String> header, List<List<String>> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord(header);
        for (List<String> row : rows) {
            csv.writeRecord(row.stream().map(FormulaGuard::protect).toList());
        }
        csv.flush();
        writer.flush();
    }
}

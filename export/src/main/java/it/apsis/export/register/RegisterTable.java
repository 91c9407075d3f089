package it.apsis.export.register;

import it.apsis.entity.Body;
import it.apsis.entity.BodyRegister;
import it.apsis.finding.Finding;
import it.apsis.finding.Severity;
import it.apsis.register.Coverage;
import it.apsis.register.RegisteredSubmission;
import it.apsis.register.Submission;
import it.apsis.register.SubmissionCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of registers and of coverage, and what stands in them: for every format in which they are written. */
final class RegisterTable {
    private RegisterTable() {}

    /** A column. */
    interface Titled {
        /** Its name in files, in capitals. */
        String name();

        /** How wide it is, in characters, where people read it. */
        double width();

        /** Its name in files. */
        default String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The columns of a register, in order. */
    enum Column implements Titled {
        FILE(34),
        ENTITY(12),
        KIND(22),
        NAME(34),
        RECEIVED(19),
        TIMING(18),
        INCLUSION(26),
        CURRENT(11),
        INCLUDABLE(12),
        DUPLICATE_OF(26),
        CONTENT(22),
        ACTIVITIES(11),
        ERRORS(9),
        WARNINGS(9),
        INFOS(13),
        REASON(48);

        private final double width;

        Column(double width) {
            this.width = width;
        }

        @Override
        public double width() {
            return width;
        }
    }

    /** The columns of a coverage, in order. */
    enum CoverageColumn implements Titled {
        KIND(24),
        REGION(30),
        INVITED(14),
        ANSWERED(14),
        POSITIVE(14),
        NIL(14);

        private final double width;

        CoverageColumn(double width) {
            this.width = width;
        }

        @Override
        public double width() {
            return width;
        }
    }

    /** One submission: text, counts, times and constants, null for what is not there. */
    static List<@Nullable Object> row(
            RegisteredSubmission registered, BodyRegister bodies, @Nullable SubmissionCheck check) {
        List<Finding> findings = check == null ? List.of() : check.findings(registered);
        List<@Nullable Object> row = new ArrayList<>();
        Arrays.stream(Column.values()).forEach(column -> row.add(value(column, registered, bodies, findings)));
        return row;
    }

    private static @Nullable Object value(
            Column column, RegisteredSubmission registered, BodyRegister bodies, List<Finding> findings) {
        Submission submission = registered.submission();
        Optional<Body> body = bodies.find(submission.entity());
        return switch (column) {
            case FILE -> submission.file();
            case ENTITY -> submission.named();
            case KIND -> body.map(Body::kind).orElse(null);
            case NAME -> body.map(Body::name).orElse(null);
            case RECEIVED -> submission.received();
            case TIMING -> registered.timing();
            case INCLUSION -> registered.inclusion();
            case CURRENT -> registered.current();
            case INCLUDABLE -> registered.includable();
            case DUPLICATE_OF -> registered.duplicateOf().map(Submission::file).orElse(null);
            case CONTENT -> submission.content();
            case ACTIVITIES -> submission.activities();
            case ERRORS -> count(submission.verdict().errors(), findings, Severity.ERROR);
            case WARNINGS -> count(submission.verdict().warnings(), findings, Severity.WARNING);
            case INFOS -> count(submission.verdict().infos(), findings, Severity.INFO);
            case REASON -> submission.reason();
        };
    }

    /** The findings of the return and those of the submission together. */
    private static long count(long ofReturn, List<Finding> ofSubmission, Severity severity) {
        return ofReturn
                + ofSubmission.stream()
                        .filter(finding -> finding.severity() == severity)
                        .count();
    }

    /** One kind of body in one Regione. */
    static List<@Nullable Object> row(Coverage.Line line, BodyRegister bodies) {
        List<@Nullable Object> row = new ArrayList<>();
        Arrays.stream(CoverageColumn.values()).forEach(column -> row.add(value(column, line, bodies)));
        return row;
    }

    private static @Nullable Object value(CoverageColumn column, Coverage.Line line, BodyRegister bodies) {
        return switch (column) {
            case KIND -> line.kind();
            case REGION ->
                line.regionCode()
                        .map(code -> bodies.regionName(code).orElse(code))
                        .orElse(null);
            case INVITED -> line.invited();
            case ANSWERED -> line.answered();
            case POSITIVE -> line.positive();
            case NIL -> line.nil();
        };
    }
}

package it.apsis.export.register;

import it.apsis.deadline.Inclusion;
import it.apsis.deadline.Timing;
import it.apsis.entity.Body;
import it.apsis.entity.BodyRegister;
import it.apsis.entity.EntityKind;
import it.apsis.export.table.TableField;
import it.apsis.export.table.TableSchema;
import it.apsis.finding.Finding;
import it.apsis.finding.Severity;
import it.apsis.register.Content;
import it.apsis.register.Coverage;
import it.apsis.register.RegisteredSubmission;
import it.apsis.register.Submission;
import it.apsis.register.SubmissionCheck;
import it.apsis.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of registers and of coverage, and what stands in them: for every format in which they are written. */
final class RegisterTable {
    /** What the columns and tables are called. */
    static final Words WORDS =
            Words.of(language -> RegisterTable.class.getResourceAsStream("register_" + language.tag() + ".properties"));

    private RegisterTable() {}

    /** A column. */
    interface Titled {
        /** Its name in files, in capitals. */
        String name();

        /** How wide it is, in characters, where people read it. */
        double width();

        /** What stands in it. */
        Kind kind();

        /** Its name in files. */
        default String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What can stand in a column. */
    enum Kind {
        TEXT,
        COUNT,
        TRUTH,
        INSTANT,
        KIND_OF_BODY,
        TIMING,
        INCLUSION,
        CONTENT;

        private TableField describe(TableField text) {
            return switch (this) {
                case TEXT -> text;
                case COUNT -> TableField.of(text.name(), TableField.Type.INTEGER, text.title());
                case TRUTH -> TableField.of(text.name(), TableField.Type.BOOLEAN, text.title());
                case INSTANT -> TableField.of(text.name(), TableField.Type.DATETIME, text.title());
                case KIND_OF_BODY -> text.withCodes(keys(EntityKind.values(), EntityKind::key));
                case TIMING -> text.withCodes(keys(Timing.values(), Timing::name));
                case INCLUSION -> text.withCodes(keys(Inclusion.values(), Inclusion::name));
                case CONTENT -> text.withCodes(keys(Content.values(), Content::key));
            };
        }

        private static <T> List<String> keys(T[] constants, Function<T, String> key) {
            return Arrays.stream(constants).map(key).toList();
        }
    }

    /** What the columns are. */
    static TableSchema schema(String table, Titled[] columns) {
        return TableSchema.of(Arrays.stream(columns)
                .map(column -> column.kind()
                        .describe(TableField.of(
                                column.key(), TableField.Type.STRING, WORDS.both(table + "." + column.key()))))
                .toList());
    }

    /** The columns of a register, in order. */
    enum Column implements Titled {
        FILE(34, Kind.TEXT),
        ENTITY(12, Kind.TEXT),
        KIND(22, Kind.KIND_OF_BODY),
        NAME(34, Kind.TEXT),
        RECEIVED(19, Kind.INSTANT),
        TIMING(18, Kind.TIMING),
        INCLUSION(26, Kind.INCLUSION),
        CURRENT(11, Kind.TRUTH),
        INCLUDABLE(12, Kind.TRUTH),
        DUPLICATE_OF(26, Kind.TEXT),
        CONTENT(22, Kind.CONTENT),
        ACTIVITIES(11, Kind.COUNT),
        ERRORS(9, Kind.COUNT),
        WARNINGS(9, Kind.COUNT),
        INFOS(13, Kind.COUNT),
        REASON(48, Kind.TEXT);

        private final double width;
        private final Kind kind;

        Column(double width, Kind kind) {
            this.width = width;
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public double width() {
            return width;
        }
    }

    /** The columns of a coverage, in order. */
    enum CoverageColumn implements Titled {
        KIND(24, Kind.KIND_OF_BODY),
        REGION(30, Kind.TEXT),
        INVITED(14, Kind.COUNT),
        ANSWERED(14, Kind.COUNT),
        POSITIVE(14, Kind.COUNT),
        NIL(14, Kind.COUNT);

        private final double width;
        private final Kind kind;

        CoverageColumn(double width, Kind kind) {
            this.width = width;
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
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

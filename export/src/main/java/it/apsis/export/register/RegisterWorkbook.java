package it.apsis.export.register;

import it.apsis.deadline.Inclusion;
import it.apsis.deadline.LastDay;
import it.apsis.deadline.Timing;
import it.apsis.entity.BodyRegister;
import it.apsis.entity.EntityKind;
import it.apsis.export.workbook.TableWorkbook;
import it.apsis.export.workbook.WorkbookTable;
import it.apsis.register.CampaignState;
import it.apsis.register.Content;
import it.apsis.register.Coverage;
import it.apsis.register.RegisteredSubmission;
import it.apsis.register.SubmissionCheck;
import it.apsis.text.Language;
import it.apsis.text.Words;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Register and coverage of a campaign as a workbook for people: the columns of {@link RegisterCsv} in words, times as those
 * of {@code Europe/Rome}. The same input gives the same bytes.
 */
public final class RegisterWorkbook {
    private static final Words WORDS = RegisterTable.WORDS;

    private final Language language;
    private final BodyRegister bodies;

    private RegisterWorkbook(Language language, BodyRegister bodies) {
        this.language = language;
        this.bodies = bodies;
    }

    /**
     * Writes what counts in a campaign on one sheet, and who answered on another.
     *
     * @param state what counts
     * @param coverage who answered
     * @param bodies the bodies that are known, for kinds and names
     * @param check what is to be said of submissions; null for nothing
     * @param language the language of the words
     * @param out where to; flushed and not closed
     * @throws java.io.UncheckedIOException where it cannot be written
     */
    public static void write(
            CampaignState state,
            Coverage coverage,
            BodyRegister bodies,
            @Nullable SubmissionCheck check,
            Language language,
            OutputStream out) {
        new RegisterWorkbook(language, bodies).write(state, coverage, check, out);
    }

    private void write(CampaignState state, Coverage coverage, @Nullable SubmissionCheck check, OutputStream out) {
        String year = Integer.toString(state.flowYear());
        TableWorkbook workbook = TableWorkbook.begin(
                out,
                words("register.title", year),
                List.of(
                        sheet("register", year, RegisterTable.Column.values()),
                        sheet("coverage", year, RegisterTable.CoverageColumn.values())));
        WorkbookTable register = workbook.next();
        for (RegisteredSubmission submission : state.submissions()) {
            register.row(shown(RegisterTable.row(submission, bodies, check)));
        }
        register.finish();
        WorkbookTable answered = workbook.next();
        coverage.lines().forEach(line -> answered.row(shown(RegisterTable.row(line, bodies))));
        answered.totals(total(coverage));
        answered.finish();
        workbook.finish();
    }

    private List<@Nullable Object> total(Coverage coverage) {
        List<@Nullable Object> total = new ArrayList<>();
        total.add(WORDS.text("total", language));
        total.add(null);
        total.addAll(List.of(coverage.invited(), coverage.answered(), coverage.positive(), coverage.nil()));
        return total;
    }

    private String words(String key, String year) {
        return WORDS.render(key, language, Map.of("year", year));
    }

    private TableWorkbook.Sheet sheet(String key, String year, RegisterTable.Titled[] columns) {
        return new TableWorkbook.Sheet(
                WORDS.text(key + ".sheet", language),
                words(key + ".title", year),
                WORDS.text(key + ".subtitle", language),
                Arrays.stream(columns).map(column -> column(key, column)).toList());
    }

    private WorkbookTable.Column column(String table, RegisterTable.Titled column) {
        return new WorkbookTable.Column(WORDS.text(table + "." + column.key(), language), column.width());
    }

    private List<@Nullable Object> shown(List<@Nullable Object> row) {
        List<@Nullable Object> cells = new ArrayList<>();
        row.forEach(value -> cells.add(shown(value)));
        return cells;
    }

    private @Nullable Object shown(@Nullable Object value) {
        if (value instanceof EntityKind kind) {
            return kind.label().in(language);
        }
        if (value instanceof Timing timing) {
            return timing.words().in(language);
        }
        if (value instanceof Inclusion inclusion) {
            return inclusion.words().in(language);
        }
        if (value instanceof Content content) {
            return content.words().in(language);
        }
        if (value instanceof Boolean truth) {
            return WORDS.text(truth.toString(), language);
        }
        return value instanceof Instant instant ? instant.atZone(LastDay.ZONE).toLocalDateTime() : value;
    }
}

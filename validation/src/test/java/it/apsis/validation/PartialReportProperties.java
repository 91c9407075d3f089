package it.apsis.validation;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.AnswerText;
import it.apsis.statistical.Column;
import it.apsis.statistical.CrsId;
import it.apsis.statistical.ReturnColumns;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import it.apsis.statistical.SkippedRow;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.Unreadable;
import it.apsis.testkit.CleanReturns;
import it.apsis.testkit.Slips;
import it.apsis.validation.statistical.StatisticalRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However a return is divided, what was found in its parts makes the report of the whole. */
class PartialReportProperties {
    private static final List<String> NAMES = List.of(
            "Comune di Torino",
            "Comune di Torrino",
            "COMUNE DI TORINO",
            "Regione Toscana",
            "Comune di Bazzano",
            "Unione di Acquachiara",
            "Comune di Acquachiara");

    private static final SurveyValidator VALIDATOR =
            SurveyValidator.of(StatisticalRules.bundled(), ReferenceData.bundled());

    /** A return of a sheet, in which answers of one row come back in others, and its rows. */
    private record Sheet(ReturnHead head, List<ReturnRow> rows, ReturnTail tail) {
        static Sheet of(SplittableRandom random, int flowYear) {
            StatisticalReturn document = CleanReturns.next(random, flowYear, 30);
            List<Column> columns = new ArrayList<>();
            int blank = random.nextInt(80);
            StatisticalSurvey.form(flowYear)
                    .fields()
                    .forEach(field ->
                            columns.add(new Column(columns.size(), field.key().toUpperCase(), field.key())));
            ReturnColumns sheet = ReturnColumns.ofSheet(columns);
            List<ReturnRow> rows = new ArrayList<>();
            long line = 1;
            ActivityRecord before = null;
            for (ActivityRecord clean : document.activities()) {
                line += random.nextInt(1, 4);
                ActivityRecord activity = random.nextInt(3) == 0 ? Slips.in(random, clean, flowYear, 3) : clean;
                activity = repeating(random, activity, before);
                activity = blank < columns.size()
                        ? without(activity, columns.get(blank).key())
                        : activity;
                before = activity;
                long row = rows.size() + 2L;
                rows.add(
                        random.nextInt(10) == 0
                                ? new SkippedRow(row, line, List.of(note("totals_row_skipped", row, line)))
                                : ActivityRow.read(
                                        sheet,
                                        Place.row(row, line),
                                        activity,
                                        cells(random, sheet, activity),
                                        random.nextInt(5) == 0 ? List.of(note("row_too_long", row, line)) : List.of()));
            }
            ReturnHead head = new ReturnHead(
                    document.reading().head().form(),
                    random.nextBoolean(),
                    "keys",
                    "f.csv",
                    null,
                    Place.row(1, 1),
                    sheet,
                    random.nextBoolean() ? document.entity() : "001272",
                    document.nilReturn(),
                    List.of(new Finding("encoding_assumed", Severity.WARNING, Place.WHOLE, null, null)));
            ReturnTail tail = new ReturnTail(rows.size(), 0, null, List.of(note("column_unknown", 1, 1)));
            return new Sheet(head, rows, tail);
        }

        private static ActivityRecord repeating(
                SplittableRandom random, ActivityRecord activity, ActivityRecord before) {
            ActivityRecord.Builder builder = ActivityRecord.builder().from(activity);
            if (random.nextInt(3) == 0) {
                builder.institution(NAMES.get(random.nextInt(NAMES.size())));
            }
            if (random.nextInt(4) == 0) {
                builder.reportingYear(random.nextInt(1980, 2030));
            }
            if (random.nextInt(2) == 0) {
                builder.crsId(new CrsId("201900000" + random.nextInt(4)));
            }
            return before != null && random.nextInt(4) == 0 ? before : builder.build();
        }

        private static ActivityRecord without(ActivityRecord activity, String key) {
            ActivityRecord.Builder builder = ActivityRecord.builder().from(activity);
            ActivityQuestions.get(key).set(builder, null);
            return builder.build();
        }

        private static Finding note(String code, long row, long line) {
            return new Finding(code, Severity.WARNING, Place.row(row, line), null, null);
        }

        private static String[] cells(SplittableRandom random, ReturnColumns columns, ActivityRecord activity) {
            String around = random.nextInt(4) == 0 ? " " : "";
            return columns.all().stream()
                    .map(column -> {
                        Unreadable unreadable = activity.unreadable().get(column.key());
                        return unreadable != null
                                ? unreadable.text()
                                : around
                                        + AnswerText.of(ActivityQuestions.get(column.key())
                                                .get(activity));
                    })
                    .toArray(String[]::new);
        }
    }

    @Property(tries = 120)
    void makeTheReportOfTheWhole(
            @ForAll @IntRange(min = CleanReturns.FIRST_YEAR, max = CleanReturns.LAST_YEAR) int flowYear,
            @ForAll @IntRange(min = 0, max = 3) int cap,
            @ForAll @IntRange(min = 1, max = 5) int parts,
            @ForAll boolean consecutive,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SurveyValidator validator = cap == 3 ? VALIDATOR : VALIDATOR.keeping(cap * 7);
        Sheet sheet = Sheet.of(random, flowYear);

        List<PartialReport> reports = divided(validator, sheet, parts, consecutive, random);
        PartialReport merged = merged(reports, random);

        assertSame(validator.report(sheet.head(), merged, sheet.tail()), whole(validator, sheet));
    }

    @Property(tries = 60)
    void areJudgedKeyByKeyToo(
            @ForAll @IntRange(min = CleanReturns.FIRST_YEAR, max = CleanReturns.LAST_YEAR) int flowYear,
            @ForAll @IntRange(min = 0, max = 3) int cap,
            @ForAll @IntRange(min = 1, max = 4) int buckets,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SurveyValidator validator = cap == 3 ? VALIDATOR : VALIDATOR.keeping(cap * 7);
        Sheet sheet = Sheet.of(random, flowYear);

        List<PartialReport> reports = divided(validator, sheet, 3, false, random);
        List<PartialReport> settled = new ArrayList<>(reports.stream()
                .map(report -> validator.settle(sheet.head(), report.found()))
                .toList());
        for (int i = 0; i < buckets; i++) {
            int bucket = i;
            List<PartialReport> ofBucket = reports.stream()
                    .map(report -> report.byKey(buckets).get(bucket))
                    .toList();
            settled.add(validator.settle(sheet.head(), merged(ofBucket, random)));
        }

        ValidationReport whole = whole(validator, sheet);
        PartialReport all = merged(settled, random);
        assertSame(validator.report(sheet.head(), all, sheet.tail()), whole);
        if (cap == 0) {
            assertThat(Stream.concat(
                            all.findings().stream(),
                            Stream.concat(sheet.head().findings().stream(), sheet.tail().findings().stream())))
                    .containsExactlyInAnyOrderElementsOf(whole.findings());
        }
    }

    private static List<PartialReport> divided(
            SurveyValidator validator, Sheet sheet, int parts, boolean consecutive, SplittableRandom random) {
        List<ValidationSession> sessions = Stream.generate(() -> validator.begin(sheet.head()))
                .limit(parts)
                .toList();
        int rows = sheet.rows().size();
        for (int i = 0; i < rows; i++) {
            int part = consecutive ? (int) ((long) i * parts / rows) : random.nextInt(parts);
            sessions.get(part).accept(sheet.rows().get(i));
        }
        return sessions.stream().map(ValidationSession::part).toList();
    }

    private static PartialReport merged(List<PartialReport> parts, SplittableRandom random) {
        List<PartialReport> left = new ArrayList<>(parts);
        while (left.size() > 1) {
            PartialReport one = left.remove(random.nextInt(left.size()));
            PartialReport other = left.remove(random.nextInt(left.size()));
            left.add(random.nextBoolean() ? one.merge(other) : elsewhere(one).merge(elsewhere(other)));
        }
        return left.get(0);
    }

    private static PartialReport elsewhere(PartialReport report) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(report);
            return (PartialReport) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static ValidationReport whole(SurveyValidator validator, Sheet sheet) {
        ValidationSession session = validator.begin(sheet.head());
        sheet.rows().forEach(session::accept);
        return session.finish(sheet.tail());
    }

    private static void assertSame(ValidationReport merged, ValidationReport whole) {
        assertThat(merged.findings()).isEqualTo(whole.findings());
        assertThat(merged.counts()).isEqualTo(whole.counts());
        assertThat(merged.byCode()).isEqualTo(whole.byCode());
        assertThat(merged.truncated()).isEqualTo(whole.truncated());
        assertThat(merged.totals()).isEqualTo(whole.totals());
        assertThat(merged.source()).isEqualTo(whole.source());
        assertThat(merged.provenance()).isEqualTo(whole.provenance());
        assertThat(merged.faults()).isEqualTo(whole.faults());
    }
}

package it.apsis.export.consolidation;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnFormat;
import it.apsis.export.ReturnSource;
import it.apsis.export.csv.ConsolidatedCsv;
import it.apsis.export.csv.CsvReturnReader;
import it.apsis.export.layout.Layouts;
import it.apsis.export.national.Tally;
import it.apsis.finding.Totals;
import it.apsis.register.Submission;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.UnusableReturnException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the activities of many returns into one file, and proves that none was lost. */
final class NationalFiles {
    private final int flowYear;
    private final Path out;
    private final Answers answers;
    private final FileCheck files;

    NationalFiles(int flowYear, Path out, Answers answers, FileCheck files) {
        this.flowYear = flowYear;
        this.out = out;
        this.answers = answers;
        this.files = files;
    }

    /** The keys of the fields that some of these returns answer. */
    static Set<String> answered(List<Answers.Answer> returns) {
        Set<String> answered = new TreeSet<>();
        returns.forEach(one -> answered.addAll(one.checked().answered()));
        return answered;
    }

    /**
     * Writes a file.
     *
     * @param figures told of each activity and of who sent it
     * @param readable takes the same activities, for people to read
     */
    Proof write(
            String name,
            List<Answers.Answer> returns,
            BiConsumer<ActivityRecord, String> figures,
            ActivitySink readable)
            throws IOException {
        Path file = out.resolve(name);
        Sums written = new Sums();
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            ConsolidatedCsv csv = new ConsolidatedCsv(bytes, flowYear, answered(returns));
            for (Answers.Answer one : returns) {
                ReturnFormat format = one.checked().format();
                if (format != null && one.checked().activities() > 0) {
                    readable.begin(answers.signature(one.registered().submission()));
                    write(one, format, csv, written, activity -> {
                        figures.accept(
                                activity.activity(),
                                answers.name(one.registered().submission()));
                        readable.accept(activity);
                    });
                }
            }
            csv.finish();
        }
        return new Proof(name, returns.size(), Answers.sum(returns), written.tally(), readBack(file));
    }

    /** A file that has changed since it was checked shows in the proof. */
    private void write(
            Answers.Answer one, ReturnFormat format, ConsolidatedCsv csv, Sums written, Consumer<ActivityRow> others) {
        Submission submission = one.registered().submission();
        Path path = one.filed().location().path();
        try (ReturnReading reading = files.open(path, format, one.filed().row().entity())) {
            csv.begin(reading.head(), answers.signature(submission));
            for (ReturnRow row : reading) {
                if (row instanceof ActivityRow activity) {
                    csv.accept(activity);
                    written.add(activity.activity());
                    others.accept(activity);
                }
            }
        } catch (UnusableReturnException e) {
            written.broken();
        }
    }

    private Tally readBack(Path file) {
        Sums sums = new Sums();
        ReadingOptions options = ReadingOptions.DEFAULT
                .withFlowYear(flowYear)
                .withLayout(Layouts.NATIONAL_2014)
                .withFingerprint(false);
        try (ReturnReading reading = CsvReturnReader.open(ReturnSource.of(file), options)) {
            for (ReturnRow row : reading) {
                if (row instanceof ActivityRow activity) {
                    sums.add(activity.activity());
                }
            }
        }
        return sums.tally();
    }

    /** Sums of its own, apart from those of the checker: two ways to the same number. */
    private static final class Sums {
        private long activities;
        private Totals totals = Totals.ZERO;

        void add(ActivityRecord activity) {
            activities++;
            totals = totals.plus(new Totals(amount(activity.commitment()), amount(activity.disbursement())));
        }

        /** One too few cannot go unseen. */
        void broken() {
            activities--;
        }

        private static BigDecimal amount(@Nullable Amount amount) {
            return amount == null ? BigDecimal.ZERO : amount.thousandEuro();
        }

        Tally tally() {
            return new Tally(activities, totals.commitment(), totals.disbursement());
        }
    }
}

package it.apsis.examples;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.csv.CsvReturnReader;
import it.apsis.export.csv.SharedCsvReading;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.validation.PartialReport;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.ValidationSession;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** Checks a long return in CSV on several threads of the caller's; the report is the one that a single thread makes. */
public final class ParallelCheck {
    private ParallelCheck() {}

    /**
     * Checks a return.
     *
     * @param validator the rules
     * @param source the return
     * @param options what is known of it
     * @param executor the threads
     * @param threads how many of them are free, from 1
     * @return the verdict
     * @throws UnusableReturnException where nothing can be made of the return
     */
    public static ValidationReport check(
            SurveyValidator validator, ReturnSource source, ReadingOptions options, Executor executor, int threads) {
        return inParts(validator, source, options, executor, threads).orElseGet(() -> {
            try (ReturnReading reading = CsvReturnReader.open(source, options)) {
                return validator.validate(reading);
            }
        });
    }

    /** Empty where only one thread can tell the truth: what is wrong with the file, or with a rule, depends on the order. */
    private static Optional<ValidationReport> inParts(
            SurveyValidator validator, ReturnSource source, ReadingOptions options, Executor executor, int threads) {
        try (SharedCsvReading reading = SharedCsvReading.open(source, options)) {
            if (!validator.begin(reading.head()).undivided().isEmpty()) {
                return Optional.empty();
            }
            List<CompletableFuture<PartialReport>> parts = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> part(validator, reading), executor))
                    .limit(threads)
                    .toList();
            CompletableFuture.allOf(parts.toArray(new CompletableFuture<?>[0])).join();
            PartialReport all = parts.stream()
                    .map(CompletableFuture::join)
                    .reduce(PartialReport::merge)
                    .orElseThrow();
            return all.stopped().isEmpty()
                    ? Optional.of(validator.report(reading.head(), all, reading.tail()))
                    : Optional.empty();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            // Whatever it was, a single thread meets it at the first row that has it.
            return Optional.empty();
        }
    }

    private static PartialReport part(SurveyValidator validator, SharedCsvReading reading) {
        ValidationSession session = validator.begin(reading.head());
        try {
            for (ReturnRow row : reading.share()) {
                session.accept(row);
            }
        } catch (UnusableReturnException e) {
            // The other threads need not go on.
            reading.close();
            throw e;
        }
        return session.part();
    }
}

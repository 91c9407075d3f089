package it.apsis.examples.cli;

import it.apsis.examples.ParallelCheck;
import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnFormat;
import it.apsis.export.ReturnSource;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.ReturnReading;
import it.apsis.validation.SurveyValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Checks returns: short ones on one thread, long ones in CSV on as many as the machine has processors for. */
final class LongReturns {
    /** Below, a second thread has hardly begun when the first has done the work. */
    private static final long LONG = 16L << 20;

    private static final int MOST_THREADS = 8;

    private LongReturns() {}

    static ValidationReport check(SurveyValidator validator, Path file, ReadingOptions options) throws IOException {
        ReturnFormat format = ReturnFiles.format(file);
        ReturnSource source = ReturnSource.of(file);
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        if (threads > 1 && format.mediaType().equals("text/csv") && Files.size(file) >= LONG) {
            ExecutorService executor = Executors.newFixedThreadPool(threads);
            try {
                return ParallelCheck.check(validator, source, options, executor, threads);
            } finally {
                executor.shutdown();
            }
        }
        try (ReturnReading reading = format.open(source, options)) {
            return validator.validate(reading);
        }
    }
}

package it.apsis.export.consolidation;

import it.apsis.text.Language;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Checks files side by side. What comes out is in the order of the table, however the threads take turns. */
final class FileChecks {
    private final FileCheck check;
    private final Language language;
    private final int threads;
    private final ConsolidationProgress progress;

    FileChecks(FileCheck check, Language language, int threads, ConsolidationProgress progress) {
        this.check = check;
        this.language = language;
        this.threads = threads;
        this.progress = progress;
    }

    List<CheckedFile> run(List<Filed> files) throws IOException {
        AtomicInteger done = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<CheckedFile>> futures = new ArrayList<>();
            for (Filed file : files) {
                futures.add(pool.submit(() -> {
                    CheckedFile checked = check(file);
                    progress.done(done.incrementAndGet(), files.size());
                    return checked;
                }));
            }
            List<CheckedFile> checked = new ArrayList<>();
            for (Future<CheckedFile> future : futures) {
                checked.add(future.get());
            }
            return checked;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The consolidation was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("A file could not be checked", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private CheckedFile check(Filed file) {
        if (file.refusal().isEmpty()) {
            return check.check(file.location().path(), file.row().entity());
        }
        String reason = TableProblem.WORDS.render(
                "reason." + file.refusal(),
                language,
                Map.of("received", file.row().received()));
        String bytes =
                file.location().isThere() ? Fingerprint.of(file.location().path()) : null;
        return CheckedFile.unusable(bytes, reason);
    }
}

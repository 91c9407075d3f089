package it.apsis.export.consolidation;

/** Told how far the checking is. Called from several threads. */
@FunctionalInterface
public interface ConsolidationProgress {
    /** Nobody listens. */
    ConsolidationProgress SILENT = (done, all) -> {};

    /**
     * A file more is done.
     *
     * @param done how many are
     * @param all how many there are
     */
    void done(int done, int all);
}

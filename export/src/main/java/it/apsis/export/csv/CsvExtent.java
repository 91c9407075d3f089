package it.apsis.export.csv;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.finding.Place;
import it.apsis.statistical.UnusableReturnException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * How far a file in CSV goes below its header.
 *
 * @param rows the records, blank ones and totals rows among them
 * @param lines the physical lines; more than the records where cells have several
 * @serial exclude
 */
public record CsvExtent(long rows, long lines) implements Serializable {
    /** No row at all. */
    public static final CsvExtent NOTHING = new CsvExtent(0, 0);

    /**
     * Goes through a file, which takes a fraction of the time that reading it takes: its cells are not looked at.
     *
     * @param source its bytes
     * @param options what the caller knows of it
     * @return its extent
     * @throws UnusableReturnException where it is empty, is no text, has no header that a layout recognises or no year
     * @throws UncheckedIOException where the bytes cannot be had
     */
    public static CsvExtent of(ReturnSource source, ReadingOptions options) {
        CsvBeginning beginning = CsvBeginning.of(source, options.withFingerprint(false));
        CsvExtent all = cut(source, beginning).orElseGet(() -> read(source, beginning));
        Place header = beginning.head().header();
        return new CsvExtent(Math.max(0, all.rows - header.row()), Math.max(0, all.lines - header.line()));
    }

    private static Optional<CsvExtent> cut(ReturnSource source, CsvBeginning beginning) {
        char separator = beginning.preview().separator();
        try (Pieces pieces =
                new Pieces(Records.open(source), beginning.encoding(), separator, SharedCsvReading.PIECE)) {
            return pieces.extent();
        }
    }

    /** What cannot be cut is read. */
    private static CsvExtent read(ReturnSource source, CsvBeginning beginning) {
        char separator = beginning.preview().separator();
        try (Records<TextRows> records = Records.open(source, beginning.encoding(), separator, new TextRows(), null)) {
            TextRows row = records.handler();
            long rows = 0;
            long lines = 0;
            while (records.next()) {
                rows = row.row();
                lines = row.line();
                for (int i = 0; i < row.count(); i++) {
                    // A line end at the end of a text is followed by a line of its own.
                    lines += (row.text(i) + '.').lines().count() - 1;
                }
            }
            return new CsvExtent(rows, lines);
        }
    }

    /**
     * This and another one behind it.
     *
     * @param other the other one
     * @return both together
     */
    public CsvExtent plus(CsvExtent other) {
        return new CsvExtent(rows + other.rows, lines + other.lines);
    }
}

package it.apsis.export.csv;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.UnusableReturnException;
import java.io.UncheckedIOException;

/**
 * Reads returns from CSV: commas, semicolons or tabs; UTF-8, UTF-16 with a byte order mark, or Windows-1252; any of the
 * layouts. The header row, the encoding, the decimal mark and the year are found by a look at the beginning of the file,
 * for which the source is opened before it is opened for reading.
 *
 * <p>Whatever the bytes are, nothing is thrown but {@link UnusableReturnException}; and {@link UncheckedIOException}
 * where they cannot be had.
 */
public final class CsvReturnReader {
    private CsvReturnReader() {}

    /**
     * Opens a return.
     *
     * @param source its bytes
     * @param options what the caller knows of it
     * @return the return, to be closed; for one thread
     * @throws UnusableReturnException where it is empty, is no text, has no header that a layout recognises or no year
     * @throws UncheckedIOException where the bytes cannot be had
     */
    public static ReturnReading open(ReturnSource source, ReadingOptions options) {
        return open(source, options, CsvExtent.NOTHING);
    }

    /**
     * Opens a file that is a part of a return, each part with the same header: the numbers of its rows and lines go on
     * behind those of the parts before it, as if all stood in one file under a single header.
     *
     * @param source its bytes
     * @param options what the caller knows of it
     * @param before the rows of the parts before it: the sum of their {@link CsvExtent#of extents}
     * @return the part, to be closed; for one thread
     * @throws UnusableReturnException where it is empty, is no text, has no header that a layout recognises or no year
     * @throws UncheckedIOException where the bytes cannot be had
     */
    public static ReturnReading open(ReturnSource source, ReadingOptions options, CsvExtent before) {
        return CsvReading.open(source, options, before);
    }
}

package it.apsis.export.csv;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.sheet.RowSorter;
import it.apsis.export.sheet.TotalsOfPieces;
import it.apsis.finding.Finding;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import it.apsis.statistical.UnusableReturnException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return in CSV that several threads read together, each a share of its rows: head, rows and tail are those of
 * {@link CsvReturnReader}, with two differences. Which rows fall to which share depends on how fast the threads are; and
 * what there is to say of totals rows that are wrong is said in the tail, where the sums of all rows are known.
 *
 * <p>It has no threads of its own:
 *
 * <pre>{@code
 * try (SharedCsvReading reading = SharedCsvReading.open(source, options)) {
 *     // on each of the caller's threads
 *     for (ReturnRow row : reading.share()) { ... }
 *     // when all of them have come to their ends
 *     reading.tail();
 * }
 * }</pre>
 *
 * <p>The file is read once, from its beginning to its end, and cut at the borders of records into pieces of about half a
 * megabyte. UTF-16 is not divided: all rows fall to one share, as do those from a record of more than eight megabytes on.
 */
public final class SharedCsvReading implements AutoCloseable {
    static final int PIECE = 1 << 19;

    private final CsvBeginning beginning;
    private final Pieces pieces;
    private final List<CsvShare> shares = new ArrayList<>();
    private @Nullable ReturnTail tail;

    private SharedCsvReading(CsvBeginning beginning, Pieces pieces) {
        this.beginning = beginning;
        this.pieces = pieces;
    }

    /**
     * Opens a return.
     *
     * @param source its bytes
     * @param options what the caller knows of it
     * @return the return, to be closed when all threads have come to their ends
     * @throws UnusableReturnException where it is empty, is no text, has no header that a layout recognises or no year
     * @throws UncheckedIOException where the bytes cannot be had
     */
    public static SharedCsvReading open(ReturnSource source, ReadingOptions options) {
        return open(source, options, PIECE);
    }

    static SharedCsvReading open(ReturnSource source, ReadingOptions options, int piece) {
        CsvBeginning beginning = CsvBeginning.of(source, options);
        MessageDigest digest = beginning.digest();
        InputStream bytes = Records.open(source);
        InputStream in = digest == null ? bytes : new DigestInputStream(bytes, digest);
        return new SharedCsvReading(
                beginning,
                new Pieces(in, beginning.encoding(), beginning.preview().separator(), piece));
    }

    /**
     * What is known before the first row.
     *
     * @return the head
     */
    public ReturnHead head() {
        return beginning.head();
    }

    /**
     * A share of the rows, for one thread: those that the other shares do not take, in the order of the file but with
     * gaps. Its iterator throws {@link UnusableReturnException} where the file is no table any more; where several do, each
     * at another row, {@link CsvReturnReader} throws the first of them.
     *
     * @return the rows, to be gone through once
     */
    public synchronized Iterable<ReturnRow> share() {
        CsvShare share = new CsvShare(beginning, pieces);
        shares.add(share);
        return new OneTime(share);
    }

    /** Rows that can be had once. */
    private record OneTime(CsvShare share) implements Iterable<ReturnRow> {
        @Override
        public Iterator<ReturnRow> iterator() {
            return share;
        }
    }

    /**
     * What is known after the last row.
     *
     * @return the tail
     * @throws IllegalStateException where a share has not been read to its end, or there is none
     */
    public synchronized ReturnTail tail() {
        ReturnTail known = tail;
        if (known == null) {
            if (!pieces.isEnded() || !shares.stream().allMatch(CsvShare::isEnded)) {
                throw new IllegalStateException("The last row has not been read");
            }
            known = sumUp();
            tail = known;
        }
        return known;
    }

    private ReturnTail sumUp() {
        TotalsOfPieces totals = new TotalsOfPieces(head().columns());
        RowSorter sorter = new RowSorter(head(), totals);
        long lastRow = 0;
        long lastFilled = 0;
        boolean strays = false;
        for (CsvShare share : shares) {
            totals.add(share.totals());
            sorter.add(share.sorter());
            sorter.skip(share.blanks());
            lastRow = Math.max(lastRow, share.lastRow());
            lastFilled = Math.max(lastFilled, share.lastFilled());
            strays |= share.hasStrays();
        }
        // Blank rows at the end of a file are none.
        sorter.skip(lastFilled - lastRow);
        List<Finding> findings = new ArrayList<>();
        if (strays && !beginning.encoding().isAssumed()) {
            findings.add(CsvRows.encodingAssumed());
        }
        findings.addAll(totals.compare());
        MessageDigest digest = beginning.digest();
        return sorter.tail(digest == null ? null : HexFormat.of().formatHex(digest.digest()), findings);
    }

    /** Closes the file; shares that are still read get no more rows than those at hand. */
    @Override
    public void close() {
        pieces.close();
    }
}

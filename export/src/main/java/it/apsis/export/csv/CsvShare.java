package it.apsis.export.csv;

import it.apsis.export.sheet.RowSorter;
import it.apsis.export.sheet.TotalsOfPieces;
import it.apsis.finding.Place;
import it.apsis.statistical.ReturnRow;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of those pieces of a file that fall to one thread. */
final class CsvShare implements Iterator<ReturnRow> {
    private static final byte[] NO_BYTES = {};

    private final CsvBeginning beginning;
    private final Pieces pieces;
    private final TypedRows rows;
    private final TotalsOfPieces totals;
    private final RowSorter sorter;
    private final long headerRow;
    private byte[] spare = NO_BYTES;
    private @Nullable Records<TypedRows> records;
    private @Nullable ReturnRow next;
    private boolean strays;
    private boolean ended;
    private long blanks;
    private long lastRow;
    private long lastFilled;

    CsvShare(CsvBeginning beginning, Pieces pieces) {
        this.beginning = beginning;
        this.pieces = pieces;
        this.rows = beginning.newRows();
        this.totals = new TotalsOfPieces(beginning.head().columns());
        this.sorter = new RowSorter(beginning.head(), totals);
        this.headerRow = beginning.head().header().row();
        this.lastRow = headerRow;
        this.lastFilled = headerRow;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = advance();
            ended = next == null;
        }
        return next != null;
    }

    @Override
    public ReturnRow next() {
        ReturnRow row = hasNext() ? next : null;
        if (row == null) {
            throw new NoSuchElementException("The last row has been read");
        }
        next = null;
        return row;
    }

    private @Nullable ReturnRow advance() {
        for (Records<TypedRows> piece = piece(); piece != null; piece = piece()) {
            while (piece.next()) {
                if (rows.row() <= headerRow) {
                    continue;
                }
                lastRow = rows.row();
                if (!rows.isBlank()) {
                    lastFilled = lastRow;
                    Place place = Place.row(rows.row(), rows.line());
                    return sorter.filled(place, rows.firstCell(), rows.read(), rows.count(), rows.texts());
                }
                blanks++;
            }
            strays |= piece.hasStrays();
            piece.close();
            records = null;
        }
        return null;
    }

    /** The piece at hand, or the next one; null where there is none. */
    private @Nullable Records<TypedRows> piece() {
        Records<TypedRows> atHand = records;
        if (atHand == null) {
            Piece piece = pieces.next(spare);
            if (piece != null) {
                spare = piece.buffer();
                totals.begin(piece.number());
                atHand = Records.ofPiece(
                        piece, beginning.encoding(), beginning.preview().separator(), rows);
                records = atHand;
            }
        }
        return atHand;
    }

    boolean isEnded() {
        return ended;
    }

    boolean hasStrays() {
        return strays;
    }

    RowSorter sorter() {
        return sorter;
    }

    TotalsOfPieces totals() {
        return totals;
    }

    long blanks() {
        return blanks;
    }

    long lastRow() {
        return lastRow;
    }

    long lastFilled() {
        return lastFilled;
    }
}

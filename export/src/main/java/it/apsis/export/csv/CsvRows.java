package it.apsis.export.csv;

import it.apsis.export.cell.ReadingFindings;
import it.apsis.export.sheet.RowSorter;
import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV return. One thread. */
final class CsvRows {
    private final long headerRow;
    private final Records<TypedRows> records;
    private final TypedRows rows;
    private final boolean encodingTold;
    private final @Nullable MessageDigest digest;
    private final RowSorter sorter;
    private final CsvExtent before;

    CsvRows(
            ReturnHead head,
            Records<TypedRows> records,
            boolean encodingTold,
            @Nullable MessageDigest digest,
            CsvExtent before) {
        this.before = before;
        this.headerRow = head.header().row();
        this.records = records;
        this.rows = records.handler();
        this.encodingTold = encodingTold;
        this.digest = digest;
        this.sorter = new RowSorter(head);
    }

    static Finding encodingAssumed() {
        return ReadingFindings.of(
                "encoding_assumed", Place.WHOLE, null, null, Attributes.of("encoding", "windows-1252"));
    }

    /** The next row; null where there is none. */
    @Nullable
    ReturnRow next() {
        while (records.next()) {
            if (rows.row() <= headerRow) {
                continue;
            }
            if (!rows.isBlank()) {
                Place place = Place.row(rows.row() + before.rows(), rows.line() + before.lines());
                return sorter.filled(place, rows.firstCell(), rows.read(), rows.count(), rows.texts());
            }
            sorter.blank(1);
        }
        return null;
    }

    private @Nullable String fingerprint() {
        return digest == null ? null : HexFormat.of().formatHex(digest.digest());
    }

    /** What there is to say after the last row. */
    ReturnTail tail() {
        boolean strays = records.hasStrays() && !encodingTold;
        return sorter.tail(fingerprint(), strays ? List.of(encodingAssumed()) : List.of());
    }
}

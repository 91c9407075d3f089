package it.apsis.export.csv;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import java.security.MessageDigest;
import java.util.Iterator;

/** A CSV return on its way in. */
final class CsvReading implements ReturnReading {
    private final ReturnHead head;
    private final Records<TypedRows> records;
    private final CsvRows rows;

    CsvReading(ReturnSource source, ReadingOptions options, CsvExtent before) {
        CsvBeginning beginning = CsvBeginning.of(source, options);
        MessageDigest digest = beginning.digest();
        this.head = beginning.head();
        this.records = Records.open(
                source, beginning.encoding(), beginning.preview().separator(), beginning.newRows(), digest);
        this.rows = new CsvRows(head, records, beginning.encoding().isAssumed(), digest, before);
    }

    @Override
    public ReturnHead head() {
        return head;
    }

    @Override
    public Iterator<ReturnRow> iterator() {
        return rows;
    }

    @Override
    public ReturnTail tail() {
        return rows.tail();
    }

    @Override
    public void close() {
        records.close();
    }
}

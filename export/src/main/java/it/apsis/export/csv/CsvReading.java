package it.apsis.export.csv;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.statistical.AbstractReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** A CSV return on its way in. */
final class CsvReading extends AbstractReturnReading {
    private final Records<TypedRows> records;
    private final CsvRows rows;

    private CsvReading(
            CsvBeginning beginning, Records<TypedRows> records, @Nullable MessageDigest digest, CsvExtent before) {
        super(beginning.head());
        this.records = records;
        this.rows = new CsvRows(head(), records, beginning.encoding().isAssumed(), digest, before);
    }

    static CsvReading open(ReturnSource source, ReadingOptions options, CsvExtent before) {
        CsvBeginning beginning = CsvBeginning.of(source, options);
        MessageDigest digest = beginning.digest();
        Records<TypedRows> records = Records.open(
                source, beginning.encoding(), beginning.preview().separator(), beginning.newRows(), digest);
        return new CsvReading(beginning, records, digest, before);
    }

    @Override
    protected @Nullable ReturnRow read() {
        return rows.next();
    }

    @Override
    protected ReturnTail end() {
        return rows.tail();
    }

    @Override
    protected void release() {
        records.close();
    }
}

package it.apsis.export.csv;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.layout.SheetColumns;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A CSV return on its way in. */
final class CsvReading implements ReturnReading {
    private final ReturnHead head;
    private final Records<TypedRows> records;
    private final CsvRows rows;

    CsvReading(ReturnSource source, ReadingOptions options) {
        Preview preview = Preview.of(source, options);
        Place header = Place.row(preview.header().row(), preview.header().line());
        SheetColumns sheet = SheetColumns.of(preview.header(), header, preview.form());
        MessageDigest digest = options.fingerprint() ? sha256() : null;
        TypedRows typed = new TypedRows(
                sheet.columns(),
                preview.form(),
                preview.mark(),
                preview.header().row());
        this.head = head(source, options, preview, header, sheet);
        this.records = Records.open(source, preview.encoding(), preview.separator(), typed, digest);
        this.rows = new CsvRows(head, records, preview.encoding().isAssumed(), digest);
    }

    private static ReturnHead head(
            ReturnSource source, ReadingOptions options, Preview preview, Place header, SheetColumns sheet) {
        List<Finding> findings = new ArrayList<>(sheet.findings());
        if (preview.encoding().isAssumed()) {
            findings.add(CsvRows.encodingAssumed());
        }
        return new ReturnHead(
                preview.form(),
                options.flowYear() != null,
                preview.header().layout().name(),
                source.name(),
                null,
                header,
                sheet.columns(),
                options.respondent(),
                null,
                findings);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
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

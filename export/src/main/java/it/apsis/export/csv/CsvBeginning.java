package it.apsis.export.csv;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.layout.SheetColumns;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.statistical.ReturnHead;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file before its rows are read.
 *
 * @param preview how it is written
 * @param head the head of the return
 * @param digest takes the fingerprint of its bytes; null where none is asked for
 */
record CsvBeginning(
        Preview preview, ReturnHead head, @Nullable MessageDigest digest) {
    static CsvBeginning of(ReturnSource source, ReadingOptions options) {
        Preview preview = Preview.of(source, options);
        Place header = Place.row(preview.header().row(), preview.header().line());
        SheetColumns sheet = SheetColumns.of(preview.header(), header, preview.form());
        List<Finding> findings = new ArrayList<>(sheet.findings());
        if (preview.encoding().isAssumed()) {
            findings.add(CsvRows.encodingAssumed());
        }
        ReturnHead head = new ReturnHead(
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
        return new CsvBeginning(preview, head, options.fingerprint() ? sha256() : null);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    TextEncoding encoding() {
        return preview.encoding();
    }

    /** Reads its cells; for one thread. */
    TypedRows newRows() {
        return new TypedRows(
                head.columns(), head.form(), preview.mark(), head.header().row());
    }
}

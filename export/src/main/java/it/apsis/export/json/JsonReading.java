package it.apsis.export.json;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON return on its way in, after a first pass that has found it whole. */
final class JsonReading implements ReturnReading {
    private final ReturnHead head;
    private final @Nullable MessageDigest digest;
    private final JsonInput json;
    private final JsonActivities activities;
    private @Nullable ReturnTail tail;

    JsonReading(ReturnSource source, ReadingOptions options) {
        this.head = JsonHead.of(source, options);
        this.digest = options.fingerprint() ? sha256() : null;
        this.json = JsonInput.open(source, digest);
        this.activities = new JsonActivities(json, head);
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
        return activities;
    }

    @Override
    public ReturnTail tail() {
        if (activities.hasNext()) {
            throw new IllegalStateException("The last activity has not been read");
        }
        if (tail == null) {
            String sha256 = digest == null ? null : HexFormat.of().formatHex(digest.digest());
            tail = new ReturnTail(activities.count(), 0, sha256, List.of());
        }
        return tail;
    }

    @Override
    public void close() {
        json.close();
    }
}

package it.apsis.export.json;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.UnknownMembers;
import it.apsis.statistical.AbstractReturnReading;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A JSON return on its way in, after a first pass that has found it whole. */
final class JsonReading extends AbstractReturnReading {
    /** The rule that tells of members of no field. */
    static final String UNKNOWN = "column_unknown";

    private final @Nullable MessageDigest digest;
    private final JsonInput json;
    private final JsonActivities activities;

    private JsonReading(ReturnHead head, JsonInput json, @Nullable MessageDigest digest) {
        super(head);
        this.digest = digest;
        this.json = json;
        this.activities = new JsonActivities(json, head);
    }

    static JsonReading open(ReturnSource source, ReadingOptions options, UnknownMembers unknown) {
        ReturnHead head = JsonHead.of(source, options);
        if (unknown == UnknownMembers.REFUSED) {
            unknown(head).findFirst().ifPresent(name -> {
                throw new UnusableReturnException(new Bilingual(
                        "There is no member '" + name + "' in a return of " + head.flowYear()
                                + ": leave it out, or have such members kept",
                        "Il campo «" + name + "» non esiste in una notifica del " + head.flowYear()
                                + ": toglierlo, o chiedere che i campi sconosciuti siano conservati"));
            });
        }
        MessageDigest digest = options.fingerprint() ? sha256() : null;
        return new JsonReading(head, JsonInput.open(source, digest), digest);
    }

    /** The names of the members that the form of a return does not have. */
    static Stream<String> unknown(ReturnHead head) {
        return head.findings().stream()
                .filter(finding -> finding.code().equals(UNKNOWN))
                .flatMap(finding -> Stream.ofNullable(finding.place().column()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    protected @Nullable ReturnRow read() {
        return activities.next();
    }

    @Override
    protected ReturnTail end() {
        String sha256 = digest == null ? null : HexFormat.of().formatHex(digest.digest());
        return new ReturnTail(activities.count(), 0, sha256, List.of());
    }

    @Override
    protected void release() {
        json.close();
    }
}

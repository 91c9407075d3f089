package it.apsis.register;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The one order of entries, whatever the order in which they came together: it looks at everything an entry has. */
final class EntryOrder {
    /** In order of receipt; equal instants in the order of the table; those without an instant last. */
    static final Comparator<Submission> RECEIPT = Comparator.comparing(
                    Submission::received, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparingInt(Submission::order)
            .thenComparing(Submission::id);

    static final Comparator<RegisterEntry> ALL = Comparator.comparing(
                    RegisterEntry::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparingInt(RegisterEntry::flowYear)
            .thenComparing(entry -> entry instanceof Choice)
            .thenComparingInt(entry -> entry instanceof Submission submission ? submission.order() : 0)
            .thenComparing(EntryOrder::name)
            .thenComparing(EntryOrder::rest);

    private EntryOrder() {}

    private static String name(RegisterEntry entry) {
        return entry instanceof Submission submission ? submission.id() : ((Choice) entry).submission();
    }

    private static String rest(RegisterEntry entry) {
        return entry instanceof Submission submission
                ? List.of(submission.entity().scheme(), submission).toString()
                : List.of(((Choice) entry).operator(), entry).toString();
    }
}

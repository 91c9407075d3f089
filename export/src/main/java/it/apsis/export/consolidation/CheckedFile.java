package it.apsis.export.consolidation;

import it.apsis.export.ReturnFormat;
import it.apsis.finding.Totals;
import it.apsis.register.Content;
import it.apsis.register.Verdict;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a file came to. It keeps counts and no findings: a thousand of these fit in little memory.
 *
 * @param content what the file is
 * @param format the format it was read in; null where it could not be
 * @param sha256 the SHA-256 of its bytes; null where they could not be had
 * @param activities how many
 * @param totals the sums of their amounts, as the checker found them
 * @param verdict the verdict
 * @param byCode how many findings of each rule
 * @param faults how many failures of the engine or a plug-in
 * @param answered the keys of the fields that are answered
 * @param reason why it is unusable; null where it is not
 */
record CheckedFile(
        Content content,
        @Nullable ReturnFormat format,
        @Nullable String sha256,
        long activities,
        Totals totals,
        Verdict verdict,
        Map<String, Long> byCode,
        long faults,
        Set<String> answered,
        @Nullable String reason) {

    static CheckedFile unusable(@Nullable String sha256, String reason) {
        return new CheckedFile(
                Content.UNUSABLE, null, sha256, 0, Totals.ZERO, Verdict.UNCHECKED, Map.of(), 0, Set.of(), reason);
    }
}
